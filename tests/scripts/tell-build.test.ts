import { expect, test, vi } from 'vitest';
import { tellBuild } from '../../scripts/tell-build.ts';

/** What is written while a text is embedded every 400 ms. */
function written(isTTY: boolean): string[] {
  const lines: string[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const { onProgress: tell } = tellBuild({ isTTY, write: (text) => lines.push(String(text)) > 0 });
  for (let done = 0; done <= 6; done += 1) {
    tell(done, 6);
    now += 400;
  }
  return lines;
}

test('a terminal is told at most once a second, in one line', () => {
  expect(written(true)).toEqual([
    '\rEmbedding the guides: 0 of 6 texts.',
    '\rEmbedding the guides: 3 of 6 texts.',
    '\rEmbedding the guides: 6 of 6 texts.\n',
  ]);
});

test('a log is told of the beginning and the end of a short build', () => {
  expect(written(false)).toEqual([
    'Embedding the guides: 0 of 6 texts.\n',
    'Embedding the guides: 6 of 6 texts.\n',
  ]);
});

test('how many guides are read is told of many', () => {
  const lines: string[] = [];
  const { onRead } = tellBuild({ isTTY: false, write: (text) => lines.push(String(text)) > 0 });
  onRead(99, 99);
  onRead(100, 100);
  expect(lines).toEqual(['Reading the guides: 100 of 100 guides.\n']);
});

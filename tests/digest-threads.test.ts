import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFiles, inBatches } from '../lib/digest-guides.ts';
import { digestBatches } from '../lib/digest-threads.ts';
import type { GuideBatch } from '../lib/index/guide-batch.ts';
import { contentHashOf } from '../lib/index/index-file.ts';
import { IndexWriter } from '../lib/index/index-writer.ts';
import type { GuideFile } from '../lib/load/guide-files.ts';

const files: GuideFile[] = Array.from({ length: 20 }, (_, at) => ({
  file: `guide-${String(at).padStart(2, '0')}.md`,
  source: `# Guide ${at}\n\nThe Oven of Marlin bakes ${at} loaves.\n\n## Wood-fired ovens {#wood}\n\nBread ${at} is dark.\n`,
  ...(at % 3 === 0 && {
    wordsFile: {
      file: `guide-${at}.words.yaml`,
      source: `synonyms:\n  - [loaf, bread${at}]\naskedAs:\n  wood: [Which oven?]\nnotCovered: [Is it dear?]\n`,
    },
  }),
}));

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function written(batches: AsyncIterable<GuideBatch>): Promise<Buffer[]> {
  const writer = await IndexWriter.create(folder);
  for await (const batch of batches) await writer.append(batch);
  await writer.finish(contentHashOf(files));
  return Promise.all(
    ['index.bin', 'texts.bin', 'index.txt'].map((name) => readFile(join(folder, name))),
  );
}

async function* inThisThread(batches: GuideFile[][]): AsyncGenerator<GuideBatch> {
  for (const batch of batches) yield await digestFiles(batch);
}

describe('guides that are read in several threads', () => {
  test('make the very files that they make in one batch and one thread', async () => {
    const whole = await written(inThisThread([files]));
    const apart = await written(digestBatches(files.map((file) => [file])));
    expect(apart).toEqual(whole);
  });

  test('are refused as in one, with the first mistake that is come to', async () => {
    const wrong = { file: 'wrong.md', source: '# A {#a}\n\n# B {#a}\n' };
    const batches = [...files, wrong, ...files].map((file) => [file]);
    const reading = async () => {
      const read: GuideBatch[] = [];
      for await (const batch of digestBatches(batches)) read.push(batch);
      return read;
    };
    await expect(reading()).rejects.toMatchObject({
      code: 'bad-guide',
      message: expect.stringContaining('wrong.md: lines 1 and 3'),
    });
  });
});

describe('batches', () => {
  test('hold all files in order, and a large one by itself', () => {
    const large = { file: 'large.md', source: 'word '.repeat(100_000) };
    const batches = inBatches([...files, large, ...files]);
    expect(batches.flat()).toEqual([...files, large, ...files]);
    expect(batches).toHaveLength(3);
    expect(batches[1]).toEqual([large]);
  });

  test('are none of no files', () => {
    expect(inBatches([])).toEqual([]);
  });
});

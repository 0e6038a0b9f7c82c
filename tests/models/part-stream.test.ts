import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { expect, test } from 'vitest';
import { readParts, streamOf } from '../../lib/models/part-stream.ts';

const told: string[] = [];

async function* tokens(): AsyncGenerator<LanguageModelV4StreamPart> {
  try {
    for (const delta of ['A ', 'loaf.']) {
      told.push(delta);
      yield { type: 'text-delta', id: '1', delta };
    }
  } finally {
    told.push('end');
  }
}

test('nothing is taken of a stream before it is read, nor once it is left', async () => {
  told.length = 0;
  const stream = streamOf(tokens());
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual([]);
  for await (const _ of readParts(stream)) break;
  expect(told).toEqual(['A ', 'end']);
});

test('a stream of ours is a stream to others, who may leave it as well', async () => {
  told.length = 0;
  const reader = streamOf(tokens()).getReader();
  expect((await reader.read()).value).toMatchObject({ delta: 'A ' });
  await reader.cancel();
  expect(told.at(-1)).toBe('end');
});

test('a stream of others is read and left', async () => {
  let isCancelled = false;
  const stream = new ReadableStream<LanguageModelV4StreamPart>({
    pull: (controller) => controller.enqueue({ type: 'text-delta', id: '1', delta: 'A ' }),
    cancel: () => {
      isCancelled = true;
    },
  });
  const seen: unknown[] = [];
  for await (const part of readParts(stream)) {
    seen.push(part);
    break;
  }
  expect(seen).toEqual([{ type: 'text-delta', id: '1', delta: 'A ' }]);
  expect(isCancelled).toBe(true);
});

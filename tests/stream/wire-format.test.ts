// How an answer stands on the wire, held against what the AI SDK itself writes.
import { createUIMessageStreamResponse, simulateReadableStream, type UIMessageChunk } from 'ai';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { streamAnswer } from '../../lib/stream/answer-stream.ts';
import type { AnswerEvent } from '../../lib/types.ts';
import { readWire } from './read-wire.ts';

const index = await indexGuides(await readGuideFiles('content/guides'));
const turns = [{ role: 'user', text: 'Which tools should I know for data engineering?' } as const];
const events = await collect(answerQuestion({ turns, guide: undefined, index, author: undefined }));

async function collect<Item>(items: AsyncIterable<Item> | Item[]): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

async function* asTheyCome(): AsyncGenerator<AnswerEvent> {
  yield* events;
}

describe('an answer of quotes', () => {
  test('is byte for byte what the AI SDK writes of the same chunks, under its headers', async () => {
    const response = streamAnswer(asTheyCome(), 'en');
    const names = [...response.headers.keys()];
    const { chunks, wire } = await readWire(response);
    const stream = simulateReadableStream({ chunks: chunks as UIMessageChunk[] });
    const written = createUIMessageStreamResponse({ stream });

    expect(chunks.length).toBeGreaterThan(5);
    expect(wire).toBe(await written.text());
    expect([...written.headers.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('goes out in one piece', async () => {
    const body = streamAnswer(asTheyCome(), 'en').body;
    const pieces = await collect<Uint8Array>(body ?? []);

    expect(pieces).toHaveLength(1);
    const text = new TextDecoder().decode(pieces[0]);
    expect(text).toContain('"type":"data-answer"');
    expect(text.endsWith('\n\ndata: [DONE]\n\n')).toBe(true);
  });
});

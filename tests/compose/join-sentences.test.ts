import type { LanguageModelV4FinishReason, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import { describe, expect, test } from 'vitest';
import { joinSentences } from '../../lib/compose/join-sentences.ts';
import { readParts } from '../../lib/models/part-stream.ts';

type Part = LanguageModelV4StreamPart;

const tokens = ['It pays', ' $110K–', '$160K. [', 's1] The ', 'demand is', ' niche. [s2]'];
const sentences = ['It pays $110K–$160K. [s1] ', 'The demand is niche. [s2]'];

describe('joinSentences', () => {
  test('gives one delta a sentence, between the start and the end of its text', async () => {
    const parts = await joined([start, ...deltas(tokens), end, finish('stop')]);

    expect(parts.map(({ type }) => type)).toEqual([
      'text-start',
      'text-delta',
      'text-delta',
      'text-end',
      'finish',
    ]);
    expect(textsOf(parts)).toEqual(sentences);
    expect(parts.every((part) => !('id' in part) || part.id === 't')).toBe(true);
  });

  test('passes the parts that are no text on as they are, in their place', async () => {
    const opening: Part[] = [
      { type: 'stream-start', warnings: [] },
      { type: 'response-metadata', id: 'r', modelId: 'm' },
      { type: 'reasoning-start', id: 'why' },
      { type: 'reasoning-delta', id: 'why', delta: 'Half a. Thought' },
      { type: 'reasoning-end', id: 'why' },
    ];
    const parts = await joined([...opening, start, ...deltas(['Yes.']), end, finish('stop')]);

    expect(parts.slice(0, opening.length)).toEqual(opening);
    expect(textsOf(parts)).toEqual(['Yes.']);
  });

  test('keeps two texts apart, each with its own last sentence', async () => {
    const parts = await joined([
      start,
      ...deltas(['No full stop']),
      end,
      { type: 'text-start', id: 'u' },
      { type: 'text-delta', id: 'u', delta: 'Here neither' },
      { type: 'text-end', id: 'u' },
      finish('stop'),
    ]);

    expect(parts.filter(({ type }) => type === 'text-delta')).toEqual([
      { type: 'text-delta', id: 't', delta: 'No full stop' },
      { type: 'text-delta', id: 'u', delta: 'Here neither' },
    ]);
  });

  test.each<LanguageModelV4FinishReason['unified']>(['length', 'content-filter', 'error', 'other'])(
    'drops the last sentence when the model finishes with "%s"',
    async (reason) => {
      const parts = await joined([
        start,
        ...deltas([...tokens, ' It does not']),
        end,
        finish(reason),
      ]);

      expect(textsOf(parts)).toEqual(sentences.slice(0, 1).concat('The demand is niche. [s2] '));
      expect(parts.at(-1)?.type).toBe('finish');
    },
  );

  test('drops an unfinished sentence when an error follows, and passes the error on', async () => {
    const error: Part = { type: 'error', error: new Error('overloaded') };
    const afterEnd = await joined([start, ...deltas(tokens.slice(0, 5)), end, error]);
    const inText = await joined([start, ...deltas(tokens.slice(0, 5)), error]);

    for (const parts of [afterEnd, inText]) {
      expect(textsOf(parts)).toEqual(sentences.slice(0, 1));
      expect(parts.at(-1)).toBe(error);
    }
  });

  test('drops an unfinished sentence when the stream just ends', async () => {
    expect(textsOf(await joined([start, ...deltas(tokens.slice(0, 5))]))).toEqual(
      sentences.slice(0, 1),
    );
  });

  test('drops an unfinished sentence when the stream breaks, and breaks too', async () => {
    const parts = [start, ...deltas(tokens.slice(0, 5))];
    const stream = new ReadableStream<Part>({
      pull(controller) {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.error(new Error('socket closed'));
      },
    });

    const seen: Part[] = [];
    const reading = collect(new MockLanguageModelV4({ doStream: { stream } }), seen);

    await expect(reading).rejects.toThrow('socket closed');
    expect(textsOf(seen)).toEqual(sentences.slice(0, 1));
  });

  test('stops the model when the reader stops', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Part>({
      pull: (controller) =>
        controller.enqueue({ type: 'text-delta', id: 't', delta: 'One more. ' }),
      cancel() {
        isCancelled = true;
      },
    });
    const result = await joinSentences(new MockLanguageModelV4({ doStream: { stream } })).doStream({
      prompt: [],
    });

    for await (const part of readParts(result.stream)) if (part.type === 'text-delta') break;

    await expect.poll(() => isCancelled).toBe(true);
  });
});

const start: Part = { type: 'text-start', id: 't' };
const end: Part = { type: 'text-end', id: 't' };

function deltas(texts: string[]): Part[] {
  return texts.map((delta) => ({ type: 'text-delta', id: 't', delta }));
}

function finish(unified: LanguageModelV4FinishReason['unified']): Part {
  const inputTokens = { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 };
  const outputTokens = { total: 1, text: 1, reasoning: 0 };
  return {
    type: 'finish',
    finishReason: { unified, raw: undefined },
    usage: { inputTokens, outputTokens },
  };
}

async function joined(parts: Part[]): Promise<Part[]> {
  const seen: Part[] = [];
  const stream = convertArrayToReadableStream(parts);
  await collect(new MockLanguageModelV4({ doStream: { stream } }), seen);
  return seen;
}

async function collect(model: MockLanguageModelV4, seen: Part[]): Promise<void> {
  const { stream } = await joinSentences(model).doStream({ prompt: [] });
  for await (const part of readParts(stream)) seen.push(part);
}

function textsOf(parts: Part[]): string[] {
  return parts.flatMap((part) => (part.type === 'text-delta' ? [part.delta] : []));
}

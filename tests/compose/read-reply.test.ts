import type { LanguageModelV4FinishReason, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import { describe, expect, test } from 'vitest';
import { readReply, replyBlock } from '../../lib/compose/read-reply.ts';
import { replyLimits } from '../../lib/limits.ts';
import { readParts } from '../../lib/models/part-stream.ts';

type Part = LanguageModelV4StreamPart;

const tokens = ['It pays', ' $110K–', '$160K. [', 's1] The ', 'demand is', ' niche. [s2]'];
const sentences = ['It pays $110K–$160K. [s1] ', 'The demand is niche. [s2]'];

describe('readReply', () => {
  test('gives one delta a sentence, and then how the model finished', async () => {
    const parts = await read([start, ...deltas(tokens), end, finish('stop')]);

    expect(parts.map(({ type }) => type)).toEqual(['text-delta', 'text-delta', 'finish']);
    expect(textsOf(parts)).toEqual(sentences);
    expect(parts.every((part) => !('id' in part) || part.id === replyBlock)).toBe(true);
  });

  test('passes on what is told of the response, and no reasoning', async () => {
    const opening: Part[] = [
      { type: 'stream-start', warnings: [] },
      { type: 'response-metadata', id: 'r', modelId: 'm' },
    ];
    const reasoning: Part[] = [
      { type: 'reasoning-start', id: 'why' },
      { type: 'reasoning-delta', id: 'why', delta: 'Half a. Thought' },
      { type: 'reasoning-end', id: 'why' },
    ];
    const whole = [start, ...deltas(['Yes.']), end, finish('stop')];
    const parts = await read([...opening, ...reasoning, ...whole]);

    expect(parts.map(({ type }) => type)).toEqual([
      ...['stream-start', 'response-metadata', 'text-delta', 'finish'],
    ]);
    expect(textsOf(parts)).toEqual(['Yes.']);
  });

  test('keeps two texts apart, each with its own last sentence', async () => {
    const parts = await read([
      start,
      ...deltas(['No full stop']),
      end,
      { type: 'text-start', id: 'u' },
      { type: 'text-delta', id: 'u', delta: 'Here neither' },
      { type: 'text-end', id: 'u' },
      finish('stop'),
    ]);

    expect(textsOf(parts)).toEqual(['No full stop\n', '\n', 'Here neither']);
  });

  test('goes on with a sentence that reasoning comes in the middle of', async () => {
    const why: Part = { type: 'reasoning-delta', id: 'why', delta: 'Hm. So' };
    const text = [start, ...deltas(['It pays']), end, why, start, ...deltas([' well.']), end];
    const parts = await read([...text, finish('stop')]);

    expect(textsOf(parts)).toEqual(['It pays well.']);
  });

  test('leaves thoughts out, and says so where they end without having begun', async () => {
    const thinks = ['<thi', 'nk>It pays $9K. So</th', 'ink>It pays $110K. '];
    expect(textsOf(await read([start, ...deltas(thinks), end, finish('stop')]))).toEqual([
      'It pays $110K. ',
    ]);
    const late = deltas(['It may pay. Or', ' not</think>It pays.']);
    const parts = await read([start, ...late, end, finish('stop')]);
    const said = parts.flatMap((part) =>
      part.type === 'text-delta' ? [[part.id, part.delta.trim()]] : [],
    );
    expect(said).toEqual([
      [replyBlock, 'It may pay.'],
      ['restart-1', ''],
      [replyBlock, 'It pays.'],
    ]);
  });

  test.each([
    ['characters', `X${'x'.repeat(89)} is one. `, replyLimits.characters, 100],
    ['sentences', 'It pays well. ', replyLimits.sentences, 1],
  ])('fails behind the %s that an answer may have', async (what, text, most, size) => {
    const model = new MockLanguageModelV4({ doStream: { stream: endless(text) } });
    const seen: Part[] = [];

    await expect(collect(model, seen)).rejects.toThrow(`The reply has over ${most} ${what}.`);
    const said = textsOf(seen);
    expect(said.length).toBeLessThanOrEqual(replyLimits.sentences);
    expect(said.join('').length).toBeLessThanOrEqual(replyLimits.characters);
    expect((said.length + 1) * size).toBeGreaterThan(most * 0.9);
  });

  test.each<LanguageModelV4FinishReason['unified']>(['length', 'content-filter', 'error', 'other'])(
    'drops the last sentence when the model finishes with "%s"',
    async (reason) => {
      const parts = await read([
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
    const afterEnd = await read([start, ...deltas(tokens.slice(0, 5)), end, error]);
    const inText = await read([start, ...deltas(tokens.slice(0, 5)), error]);

    for (const parts of [afterEnd, inText]) {
      expect(textsOf(parts)).toEqual(sentences.slice(0, 1));
      expect(parts.at(-1)).toBe(error);
    }
  });

  test('drops an unfinished sentence when the stream just ends', async () => {
    expect(textsOf(await read([start, ...deltas(tokens.slice(0, 5))]))).toEqual(
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
    const result = await readReply(new MockLanguageModelV4({ doStream: { stream } })).doStream({
      prompt: [],
    });

    for await (const part of readParts(result.stream)) if (part.type === 'text-delta') break;

    await expect.poll(() => isCancelled).toBe(true);
  });
});

const start: Part = { type: 'text-start', id: 't' };
const end: Part = { type: 'text-end', id: 't' };

// A model that says the same again and again.
function endless(delta: string): ReadableStream<Part> {
  return new ReadableStream<Part>({
    pull: (controller) => controller.enqueue({ type: 'text-delta', id: 't', delta }),
  });
}

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

async function read(parts: Part[]): Promise<Part[]> {
  const seen: Part[] = [];
  const stream = convertArrayToReadableStream(parts);
  await collect(new MockLanguageModelV4({ doStream: { stream } }), seen);
  return seen;
}

async function collect(model: MockLanguageModelV4, seen: Part[]): Promise<void> {
  const { stream } = await readReply(model).doStream({ prompt: [] });
  for await (const part of readParts(stream)) seen.push(part);
}

function textsOf(parts: Part[]): string[] {
  return parts.flatMap((part) => (part.type === 'text-delta' ? [part.delta] : []));
}

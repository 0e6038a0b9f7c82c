// A reader who reads slowly, or no more: nothing is made or kept for them that they have not asked for.
import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { describe, expect, test, vi } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { streamAnswer } from '../../lib/stream/answer-stream.ts';
import type { AnswerEvent } from '../../lib/types.ts';

const index = await indexGuides(await readGuideFiles('content/guides'));
const question = 'Do Python developers in AI roles earn more than generalists?';
const fact = 'Python developers in AI roles often earn 15–25% more than generalists. ';
/** Chunks that may wait between the parts of the way. */
const mostAhead = 40;
/** Bytes that are written at once, at the most. */
const longestPiece = 34_000;

describe('the response of an answer', () => {
  test('takes no more events than are read, but for those that it has begun to write', async () => {
    const events = counted();
    const reader = streamAnswer(events.stream, 'en').body?.getReader();
    const length = (await reader?.read())?.value?.length ?? 0;
    await sleep(20);
    const inPiece = events.taken();
    expect(length).toBeLessThan(longestPiece);

    for (let at = 0; at < 10; at += 1) await reader?.read();
    await sleep(20);
    expect(events.taken() / inPiece).toBeGreaterThan(10);
    expect(events.taken() / inPiece).toBeLessThan(12);
  });

  test('ends the answer when its reader leaves', async () => {
    const events = counted();
    const reader = streamAnswer(events.stream, 'en').body?.getReader();
    await reader?.read();
    const inPiece = events.taken();
    await reader?.cancel();

    await expect.poll(() => events.isOver()).toBe(true);
    expect(events.taken()).toBe(inPiece);
  });
});

describe('a language model', () => {
  test('is read no faster than the reader reads', async () => {
    const model = endlessModel(fact);
    const reader = streamAnswer(ask(model.model), 'en').body?.getReader();
    await readTo(reader, 'text-delta');
    await sleep(50);
    expect(model.said()).toBeLessThan(mostAhead);
    expect(model.isStopped()).toBe(false);

    await reader?.cancel();
  });

  test('is stopped when the reader leaves in mid-answer', async () => {
    const model = endlessModel(fact);
    const stop = new AbortController();
    const reader = streamAnswer(ask(model.model, stop.signal), 'en').body?.getReader();
    await readTo(reader, 'text-delta');
    stop.abort();
    await reader?.cancel();

    await expect.poll(() => model.isStopped()).toBe(true);
    expect(model.said()).toBeLessThan(mostAhead);
  });

  test('is not asked for a reader who has left while the question was read', async () => {
    const model = endlessModel(fact);
    const stop = new AbortController();
    const events = ask(model.model, stop.signal);
    const reading = events.next();
    stop.abort();

    await expect(reading).rejects.toThrow('The answer was stopped.');
    expect(model.model.doStreamCalls).toEqual([]);
  });

  test('whose reader is slow is given up when the time for the answer is over', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const model = endlessModel(fact);
    const reader = streamAnswer(ask(model.model, undefined, 200), 'en').body?.getReader();
    await readTo(reader, 'text-delta');
    await sleep(300);
    await readTo(reader, 'finish');

    expect(model.isStopped()).toBe(true);
    expect(model.said()).toBeLessThan(mostAhead);
  });
});

type Reader = ReadableStreamDefaultReader<Uint8Array> | undefined;

async function readTo(reader: Reader, type: string): Promise<void> {
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error(`The stream ended without "${type}".`);
    if (decoder.decode(value).includes(`"type":"${type}"`)) return;
  }
}

function ask(model: MockLanguageModelV4, signal?: AbortSignal, answerMs = 60_000) {
  const author = { model, timeoutMs: 30_000, answerMs };
  const turns = [{ role: 'user' as const, text: question }];
  return answerQuestion({ turns, guide: undefined, index, author, signal });
}

// Says the same for ever.
function endlessModel(delta: string) {
  let said = 0;
  let isStopped = false;
  const stream = new ReadableStream<LanguageModelV4StreamPart>(
    {
      async pull(controller) {
        await sleep(0);
        said += 1;
        controller.enqueue({ type: 'text-delta', id: 't', delta });
      },
      cancel() {
        isStopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  const model = new MockLanguageModelV4({ doStream: { stream } });
  return { model, said: () => said, isStopped: () => isStopped };
}

function counted() {
  let taken = 0;
  let isOver = false;
  async function* events(): AsyncGenerator<AnswerEvent> {
    try {
      for (;;) {
        taken += 1;
        yield { type: 'text', text: 'More. ', claim: undefined };
      }
    } finally {
      isOver = true;
    }
  }
  return { stream: events(), taken: () => taken, isOver: () => isOver };
}

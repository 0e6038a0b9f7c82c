// The embedder over a thread that a test plays: what it is sent, and what becomes of its failures.
import { describe, expect, test } from 'vitest';
import { EmbeddingFailure } from '../../lib/models/embedding-failure.ts';
import { type ThreadEvents, threadEmbedder } from '../../lib/models/thread-embedder.ts';

type Played = {
  events: ThreadEvents;
  sent: string[][];
  hasEnded: boolean;
};

const model = { modelId: 'played-1', batchSize: 8, batchTimeoutMs: 1000 };

/** An embedder, and the threads that it has started so far. */
function play() {
  const threads: Played[] = [];
  const start = (events: ThreadEvents) => {
    const thread: Played = { events, sent: [], hasEnded: false };
    threads.push(thread);
    return {
      send: (texts: string[]) => void thread.sent.push(texts),
      end: () => {
        thread.hasEnded = true;
      },
    };
  };
  const embedder = threadEmbedder(start, model);
  const embed = (texts: string[], signal = new AbortController().signal) =>
    embedder.embed(texts, { retries: 0, signal });
  return { embedder, threads, embed };
}

const vectorsFor = (count: number) => Array.from({ length: count }, () => Float32Array.of(1, 0));

/** What a call fails with. */
async function failing(call: Promise<unknown>): Promise<EmbeddingFailure> {
  const failure = await call.catch((error) => error);
  if (failure instanceof EmbeddingFailure) return failure;
  throw new Error('It did not fail.');
}

describe('a thread', () => {
  test('is started by the first text, and kept', async () => {
    const { threads, embed } = play();
    expect(threads).toEqual([]);
    const first = embed(['rye']);
    threads[0]?.events.onVectors(vectorsFor(1));
    const second = embed(['oats']);
    threads[0]?.events.onVectors(vectorsFor(1));
    expect([await first, await second]).toEqual([vectorsFor(1), vectorsFor(1)]);
    expect(threads).toHaveLength(1);
  });

  test('gets one call after the other, in order', async () => {
    const { threads, embed } = play();
    const calls = [embed(['rye', 'bread']), embed(['oats'])];
    expect(threads[0]?.sent).toEqual([['rye', 'bread']]);
    threads[0]?.events.onVectors(vectorsFor(2));
    expect(threads[0]?.sent).toEqual([['rye', 'bread'], ['oats']]);
    threads[0]?.events.onVectors(vectorsFor(1));
    expect((await Promise.all(calls)).map(({ length }) => length)).toEqual([2, 1]);
  });

  test('gets the beginning of a long text', () => {
    const { threads, embed } = play();
    void embed(['rye '.repeat(10_000)]);
    expect(threads[0]?.sent[0]?.[0]).toBe('rye '.repeat(500));
  });

  test('ends to give its memory back, but not at work, and is started again', () => {
    const { embedder, threads, embed } = play();
    void embed(['rye']);
    embedder.rest?.();
    expect(threads[0]?.hasEnded).toBe(false);
    threads[0]?.events.onVectors(vectorsFor(1));
    embedder.rest?.();
    expect(threads[0]?.hasEnded).toBe(true);
    void embed(['oats']);
    expect(threads[1]?.sent).toEqual([['oats']]);
  });
});

describe('a call that is stopped', () => {
  test('while it waits is never sent', async () => {
    const { threads, embed } = play();
    const leaving = new AbortController();
    void embed(['rye']);
    const stopped = failing(embed(['oats'], leaving.signal));
    void embed(['wheat']);
    leaving.abort();
    expect(await stopped).toMatchObject({ name: 'EmbeddingFailure', message: 'It was stopped.' });
    threads[0]?.events.onVectors(vectorsFor(1));
    expect(threads[0]?.sent).toEqual([['rye'], ['wheat']]);
  });

  test('while it is computed gets nothing, and the next one its own', async () => {
    const { threads, embed } = play();
    const leaving = new AbortController();
    const stopped = failing(embed(['rye'], leaving.signal));
    const next = embed(['oats', 'wheat']);
    leaving.abort();
    expect(await stopped).toMatchObject({ message: 'It was stopped.' });
    threads[0]?.events.onVectors(vectorsFor(1));
    threads[0]?.events.onVectors(vectorsFor(2));
    expect(await next).toHaveLength(2);
  });

  test('by its deadline says that it was late', async () => {
    const { embed } = play();
    const late = await failing(embed(['rye'], AbortSignal.timeout(1)));
    expect(late).toMatchObject({ message: 'It did not answer in time.', isTold: false });
  });

  test('before it begins starts no thread', async () => {
    const { threads, embed } = play();
    await expect(embed(['rye'], AbortSignal.abort())).rejects.toThrow('It was stopped.');
    expect(threads).toEqual([]);
  });
});

describe('a thread that ends', () => {
  test('fails the call that it was at, with one line, and the next one gets another thread', async () => {
    const { embedder, threads, embed } = play();
    const failed = failing(embed(['rye']));
    const next = embed(['oats']);
    threads[0]?.events.onEnd('Out of memory:\n  no page left.');
    expect(await failed).toMatchObject({
      name: 'EmbeddingFailure',
      source: 'The embedding model',
      message: 'Out of memory: no page left.',
    });
    threads[1]?.events.onVectors(vectorsFor(1));
    expect(await next).toHaveLength(1);
    expect(embedder.isLost?.()).toBe(false);
  });

  test('three times is not started again, and the log is told once more', async () => {
    const { embedder, threads, embed } = play();
    const failures = [1, 2, 3, 4].map(() => failing(embed(['rye'])));
    for (const at of [0, 1, 2]) threads[at]?.events.onEnd('It broke.');
    failures.push(failing(embed(['rye'])));
    const told = (await Promise.all(failures)).filter(({ isTold }) => !isTold);
    expect(told.map(({ message }) => message)).toEqual([
      'It broke.',
      'It broke.',
      'It broke. It is not started again.',
    ]);
    expect(threads).toHaveLength(3);
    expect(embedder.isLost?.()).toBe(true);
  });

  test('before it began fails the call', async () => {
    const embedder = threadEmbedder(() => {
      throw new Error('No thread can be started.');
    }, model);
    const { signal } = new AbortController();
    await expect(embedder.embed(['rye'], { retries: 0, signal })).rejects.toMatchObject({
      message: 'No thread can be started.',
    });
  });
});

test('more calls than it can answer soon fail at once, and the log is told once', async () => {
  const { threads, embed } = play();
  const calls = Array.from({ length: 21 }, () => embed(['rye']));
  const failures = await Promise.all([failing(embed(['rye'])), failing(embed(['rye']))]);
  expect(failures.map(({ isTold }) => isTold)).toEqual([false, true]);
  expect(failures[0]?.message).toBe('More questions wait for it than it can embed soon.');
  for (const _ of calls) threads[0]?.events.onVectors(vectorsFor(1));
  expect(await Promise.all(calls)).toHaveLength(21);
  void embed(['oats']);
  expect(threads[0]?.sent.at(-1)).toEqual(['oats']);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FairQueue, type QueueBounds } from '../../../lib/server/gate/fair-queue.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const usual: QueueBounds = { running: 2, runningOfClient: 2, waiting: 100, patience: 1000 };

/** A queue, and its requests by name: `a1` is the first of client `a`. */
function queueOf(bounds: Partial<QueueBounds> = {}) {
  const queue = new FairQueue({ ...usual, ...bounds });
  const started: string[] = [];
  const refused: string[] = [];
  const ends = new Map<string, () => void>();
  const leaves = new Map<string, AbortController>();
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
  };
  return {
    queue,
    started,
    refused,
    async enter(...names: string[]) {
      for (const name of names) {
        const leaving = new AbortController();
        leaves.set(name, leaving);
        queue.enter(name.slice(0, 1), leaving.signal).then(
          (end) => {
            started.push(name);
            ends.set(name, end);
          },
          ({ code, name: kind, message }) => refused.push(`${name}: ${kind} ${code} ${message}`),
        );
      }
      await settle();
    },
    async end(...names: string[]) {
      for (const name of names) {
        ends.get(name)?.();
        await settle();
      }
    },
    async leave(name: string) {
      leaves.get(name)?.abort();
      await settle();
    },
  };
}

test('so many begin at once, and the others one by one as those end', async () => {
  const { queue, started, enter, end } = queueOf();
  await enter('a1', 'b1', 'c1', 'd1');
  expect(started).toEqual(['a1', 'b1']);
  expect(queue.size).toEqual({ running: 2, waiting: 2 });
  await end('b1', 'a1', 'c1', 'd1');
  expect(started).toEqual(['a1', 'b1', 'c1', 'd1']);
  expect(queue.size).toEqual({ running: 0, waiting: 0 });
});

test('clients go in turn, however many requests one of them has', async () => {
  const { started, enter, end } = queueOf({ running: 1 });
  await enter('a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1');
  await end('a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4');
  expect(started).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
});

test('one client does not take all the places, and waits for none of the others', async () => {
  const { started, enter, end } = queueOf({ running: 3, runningOfClient: 2 });
  await enter('a1', 'a2', 'a3', 'b1');
  expect(started).toEqual(['a1', 'a2', 'b1']);
  await end('b1');
  expect(started).toEqual(['a1', 'a2', 'b1']);
  await end('a2');
  expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
});

test('an end that is told twice counts once', async () => {
  const { queue, enter, end } = queueOf();
  await enter('a1', 'b1');
  await end('a1', 'a1');
  expect(queue.size.running).toBe(1);
});

describe('where no more may wait', () => {
  const busy = 'SignpostError busy Too many people are asking at once. Try again in 5 seconds.';

  test('who comes is told so, and when to try again', async () => {
    const { refused, enter } = queueOf({ running: 1, waiting: 2 });
    await enter('a1', 'b1', 'c1', 'd1');
    expect(refused).toEqual([`d1: ${busy}`]);
  });

  test('the last request of who has most goes, and not the one of somebody else', async () => {
    const { started, refused, enter, end } = queueOf({ running: 1, waiting: 3 });
    await enter('a1', 'a2', 'a3', 'a4', 'b1', 'b2');
    expect(refused.sort()).toEqual([`a4: ${busy}`, `b2: ${busy}`]);
    await end('a1', 'a2', 'b1', 'a3');
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  test('what has to be done before is as much for many waiting as for few', async () => {
    const { queue, refused, enter } = queueOf({ running: 1, waiting: 1000 });
    await enter('a0', ...Array.from({ length: 1500 }, (_, at) => `a${at + 1}`));
    expect(queue.size).toEqual({ running: 1, waiting: 1000 });
    expect(refused).toHaveLength(500);
  });
});

test('who waits too long is told so, and his place is free', async () => {
  const { queue, refused, started, enter, end } = queueOf({ running: 1, patience: 500 });
  await enter('a1', 'b1');
  await vi.advanceTimersByTimeAsync(400);
  await enter('c1');
  await vi.advanceTimersByTimeAsync(100);
  await end();
  expect(refused).toEqual([expect.stringMatching(/^b1: SignpostError busy/)]);
  await end('a1');
  expect(started).toEqual(['a1', 'c1']);
  expect(queue.size).toEqual({ running: 1, waiting: 0 });
  expect(vi.getTimerCount()).toBe(0);
});

test('who leaves at the moment when it is his turn is not begun with, and the next one is', async () => {
  const { queue, started, refused, enter, end, leave } = queueOf({ running: 1 });
  await enter('a1', 'b1', 'c1');
  const ending = end('a1');
  await Promise.all([ending, leave('b1')]);
  expect(started).toEqual(['a1', 'c1']);
  expect(refused).toEqual([expect.stringMatching(/^b1: AbortError/)]);
  expect(queue.size).toEqual({ running: 1, waiting: 0 });
});

test('who has left is not begun with', async () => {
  const { queue, refused, started, enter, end, leave } = queueOf({ running: 1 });
  await enter('a1', 'b1', 'c1');
  await leave('b1');
  await end('a1');
  expect(started).toEqual(['a1', 'c1']);
  expect(refused).toEqual([expect.stringMatching(/^b1: AbortError/)]);
  const left = AbortSignal.abort();
  await expect(queue.enter('d', left)).rejects.toMatchObject({ name: 'AbortError' });
  expect(queue.size).toEqual({ running: 1, waiting: 0 });
});

import { expect, test } from 'vitest';
import { type AnsweringThread, doneByThreads } from '../lib/answering-thread.ts';

type Thread = AnsweringThread<number, number>;
const threads = ['a', 'b'].map((name) => ({ name, end: async () => {} }) as unknown as Thread);

async function all(done: AsyncIterable<number>): Promise<number[]> {
  const found: number[] = [];
  for await (const each of done) found.push(each);
  return found;
}

test('while one thread has a long item before it, the other does those behind it, and all come in order', async () => {
  const items = Array.from({ length: 8 }, (_, at) => at);
  const begun: [number, Thread][] = [];
  let endLong = () => {};
  const long = new Promise<void>((resolve) => {
    endLong = resolve;
  });
  const done = doneByThreads(items, threads, async (item, thread) => {
    begun.push([item, thread]);
    if (item === 0) await long;
    if (item === 7) endLong();
    return item;
  });
  expect(await all(done)).toEqual(items);
  expect(begun.map(([item]) => item)).toEqual(items);
  expect(begun.filter(([, thread]) => thread === threads[0]).length).toBeLessThan(4);
});

test('the first failure ends all, and nothing is begun behind it', async () => {
  const begun: number[] = [];
  const done = doneByThreads([0, 1, 2, 3, 4, 5], threads, async (item) => {
    begun.push(item);
    if (item < 4) throw new Error('It is burnt.');
    return item;
  });
  await expect(all(done)).rejects.toThrow('It is burnt.');
  expect(begun).toEqual([0, 1, 2, 3]);
});

import { expect, test } from 'vitest';
import { findGivingWay, giveWay } from '../lib/give-way.ts';

function workFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('after long work others go first', async () => {
  const order: string[] = [];
  await giveWay();
  workFor(20);
  setImmediate(() => order.push('other'));
  await giveWay();
  order.push('work');
  expect(order).toEqual(['other', 'work']);
});

test('the first item that passes is found, and none after it is looked at', async () => {
  const seen: number[] = [];
  const isOver2 = (item: number) => {
    seen.push(item);
    return item > 2;
  };
  expect(await findGivingWay([1, 3, 5], isOver2)).toBe(3);
  expect(seen).toEqual([1, 3]);
  expect(await findGivingWay([1, 2], isOver2)).toBeUndefined();
});

test('many that work long let others go first between each two of them', async () => {
  const order: string[] = [];
  const work = async (name: string) => {
    workFor(15);
    await giveWay();
    order.push(name);
    workFor(15);
  };
  const working = Promise.all(['a', 'b', 'c'].map(work));
  const others = setInterval(() => order.push('other'), 0);
  await working;
  clearInterval(others);

  expect(order.filter((each) => each !== 'other')).toEqual(['a', 'b', 'c']);
  expect(order.join(' ')).toMatch(/a other(?: other)* b other(?: other)* c/);
});

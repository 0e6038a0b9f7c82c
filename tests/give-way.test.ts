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

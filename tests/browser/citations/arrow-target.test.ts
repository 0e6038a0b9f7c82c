import { expect, test } from 'vitest';
import { arrowTarget } from '../../../browser/citations/arrow-target.ts';

const middle = { at: 1, count: 4, rightToLeft: false };

test('arrows go to the citation before and after, Home and End to the first and last', () => {
  const keys = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End'];
  expect(keys.map((key) => arrowTarget(key, middle))).toEqual([0, 0, 2, 2, 0, 3]);
});

test('arrows stop at both ends', () => {
  expect(arrowTarget('ArrowLeft', { ...middle, at: 0 })).toBe(0);
  expect(arrowTarget('ArrowRight', { ...middle, at: 3 })).toBe(3);
});

test('left is forward where the text runs from right to left, down stays forward', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowDown'];
  const targets = keys.map((key) => arrowTarget(key, { ...middle, rightToLeft: true }));
  expect(targets).toEqual([2, 0, 2]);
});

test('other keys move nowhere', () => {
  expect(arrowTarget('Enter', middle)).toBeUndefined();
  expect(arrowTarget('toString', middle)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { hasParts } from '../../lib/verify/parts.ts';

const named = (count: number) => Array(count).fill('oak').join(', ');

test.each([
  [2, 'Early and night.'],
  [3, 'There are three shifts: early, late and night.'],
  [12, named(12)],
])('%d parts are counted', (count, text) => {
  expect(hasParts(count, text)).toBe(true);
});

test.each([
  [3, 'Early and night.'],
  [1, 'Early.'],
  [13, named(13)],
])('%d parts are not', (count, text) => {
  expect(hasParts(count, text)).toBe(false);
});

test('the parts of a text of up to 600 letters are counted', () => {
  const text = (length: number) => `oak and ${'o'.repeat(length - 8)}`;
  expect(hasParts(2, text(600))).toBe(true);
  expect(hasParts(2, text(601))).toBe(false);
});

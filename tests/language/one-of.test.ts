import { expect, test } from 'vitest';
import { oneOf } from '../../lib/language/one-of.ts';

const whole = (...lists: string[][]) => new RegExp(`^${oneOf(...lists)}$`, 'u');

test('a pattern of lists matches each of their words and no other', () => {
  const pattern = whole(['so', 'and so'], ['but']);
  expect(['so', 'and so', 'but'].filter((word) => pattern.test(word))).toHaveLength(3);
  expect(['s', 'sob', 'and', 'so|but', ''].filter((word) => pattern.test(word))).toEqual([]);
});

test('a sign in a word stands for itself', () => {
  const pattern = whole(['vs.', '$', 'C++', '(a)']);
  expect(['vs.', '$', 'C++', '(a)'].filter((word) => pattern.test(word))).toHaveLength(4);
  expect(['vsx', '', 'CC', 'a'].filter((word) => pattern.test(word))).toEqual([]);
});

test('an apostrophe may be straight or curved', () => {
  expect(whole(["don't"]).test("don't")).toBe(true);
  expect(whole(["don't"]).test('don’t')).toBe(true);
});

test('of two words that match, the earlier one wins', () => {
  expect(new RegExp(oneOf(['sure thing', 'sure'])).exec('sure thing')?.[0]).toBe('sure thing');
  expect(new RegExp(oneOf(['sure', 'sure thing'])).exec('sure thing')?.[0]).toBe('sure');
});

// Each bar of support by what lies just within it and just beyond.
import { describe, expect, test } from 'vitest';
import { isEnough, isForeign, mostOfMend, nearestOf, settles } from '../../lib/verify/bars.ts';

const isHeld = (lackingMass: number, lackingWords: number, probability: number, length = 0) =>
  isEnough({ lackingMass, lackingWords, probability }, length);

describe('a statement that lacks of a claim', () => {
  test.each([
    ['45% of its mass', 0.44, 0.5, 0.9, 0, 0.46, 0.5, 0.9, 0],
    ['60% of its words', 0.4, 0.59, 0.9, 0, 0.4, 0.61, 0.9, 0],
    ['a probability of support of 11%', 0.44, 0.59, 0.115, 0, 0.44, 0.59, 0.105, 0],
    ['next to nothing of its mass', 0.19, 0.7, 0.06, 0, 0.21, 0.7, 0.06, 0],
    ['next to nothing of its mass, and 75% of its words', 0.1, 0.74, 0.06, 0, 0.1, 0.76, 0.06, 0],
    ['the same, and a probability of 95%', 0.1, 0.7, 0.051, 0, 0.1, 0.7, 0.049, 0],
  ])('up to %s supports it', (_, ...[mass, words, probability, length, ...beyond]) => {
    expect(isHeld(mass, words, probability, length)).toBe(true);
    expect(isHeld(...(beyond as [number, number, number, number]))).toBe(false);
  });
});

describe('a statement that is cited for a claim', () => {
  test.each([
    ['four words, of which it lacks 55%', 0.54, 0.69, 0.051, 4, 0.56, 0.69, 0.051, 4],
    ['70% of them, by their number', 0.54, 0.69, 0.051, 4, 0.54, 0.71, 0.051, 4],
    ['four words, and not three', 0.54, 0.69, 0.051, 4, 0.54, 0.69, 0.051, 3],
    ['half of their mass, and 75% of them', 0.49, 0.74, 0.031, 4, 0.51, 0.74, 0.031, 4],
    ['six words, of which it lacks 65%', 0.64, 0.54, 0.051, 6, 0.66, 0.54, 0.051, 6],
    ['55% of them, by their number', 0.6, 0.54, 0.051, 6, 0.6, 0.56, 0.051, 6],
    ['a probability of 5%', 0.6, 0.54, 0.051, 6, 0.6, 0.54, 0.049, 6],
    ['six words, and not five', 0.6, 0.54, 0.051, 6, 0.6, 0.54, 0.051, 5],
  ])('supports it up to %s', (_, ...[mass, words, probability, length, ...beyond]) => {
    expect(isHeld(mass, words, probability, length)).toBe(true);
    expect(isHeld(...(beyond as [number, number, number, number]))).toBe(false);
  });
});

test('a clause is foreign that lacks over 60% of its mass and over half of its words', () => {
  expect(isForeign({ lackingMass: 0.61, lackingContent: 0.51 })).toBe(true);
  expect(isForeign({ lackingMass: 0.59, lackingContent: 0.51 })).toBe(false);
  expect(isForeign({ lackingMass: 0.61, lackingContent: 0.49 })).toBe(false);
});

test('a statement settles what it lacks up to 40% of', () => {
  expect(settles(0.39)).toBe(true);
  expect(settles(0.41)).toBe(false);
});

test('one that mends a claim lacks 5% less of it', () => {
  expect(mostOfMend(0.3)).toBeCloseTo(0.25, 5);
});

test('the nearest statements lack up to 75%, and 15% more than the best', () => {
  const nearest = (...all: number[]) =>
    nearestOf(all.map((lacking) => ({ lacking }))).map(({ lacking }) => lacking);
  expect(nearest(0.34, 0.2, 0.36)).toEqual([0.2, 0.34]);
  expect(nearest(0.74, 0.7, 0.76)).toEqual([0.7, 0.74]);
});

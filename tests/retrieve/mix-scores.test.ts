import { describe, expect, test } from 'vitest';
import { mixScores, nearestPositions } from '../../lib/retrieve/mix-scores.ts';

describe('a mixed score', () => {
  test('is 0.6 of the lexical score over its maximum and 0.4 of the scaled cosine', () => {
    const mixed = mixScores([8, 4, 0], [0.3, 0.7, 0.5]);
    expect(mixed).toEqual([0.6, 0.6 * 0.5 + 0.4, 0.4 * 0.5].map((score) => expect.closeTo(score)));
  });

  test('does not depend on the units of either score', () => {
    const lexical = [9, 3, 1];
    const cosines = [-0.2, 0.1, 0.6];
    const other = mixScores(
      lexical.map((score) => 7 * score),
      cosines.map((cosine) => 0.3 * cosine + 0.5),
    );
    expect(other).toEqual(mixScores(lexical, cosines).map((score) => expect.closeTo(score)));
  });

  test('keeps by how far one passage is ahead by its words', () => {
    const [first = 0, second = 0] = mixScores([10, 1, 0], [0.1, 0.5, 0.5]);
    expect(first).toBeGreaterThan(second);
  });

  test('is the cosine alone where no word is found', () => {
    expect(mixScores([0, 0, 0], [0.1, 0.3, 0.2])).toEqual([
      0,
      expect.closeTo(0.4),
      expect.closeTo(0.2),
    ]);
  });

  test('is the lexical score alone where all cosines are alike', () => {
    expect(mixScores([2, 1], [0.5, 0.5])).toEqual([expect.closeTo(0.6), expect.closeTo(0.3)]);
  });

  test('of no candidates is none', () => {
    expect(mixScores([], [])).toEqual([]);
  });
});

describe('the nearest passages', () => {
  const cosines = Float32Array.from([0.1, 0.9, -0.5, 0.4]);

  test('are those with the highest cosines, best first', () => {
    expect(nearestPositions(cosines, { limit: 3, accepts: () => true })).toEqual([1, 3, 0]);
  });

  test('are chosen among those that are let in', () => {
    const accepts = (position: number) => position !== 1;
    expect(nearestPositions(cosines, { limit: 2, accepts })).toEqual([3, 0]);
  });
});

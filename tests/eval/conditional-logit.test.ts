import { describe, expect, test } from 'vitest';
import { type Choice, fitConditionalLogit, scoresOf } from '../../eval/fit/conditional-logit.ts';

const both = { penalty: 0, free: [true, true] };

/** A choice among alternatives of two features, of which those at some places are right. */
function choice(right: number[], ...features: number[][]): Choice {
  return { features, isRight: features.map((_, at) => right.includes(at)), weight: 1 };
}

describe('the scores', () => {
  test('are linear in the features', () => {
    const features = [
      [1, 0],
      [2, 1],
    ];
    expect(scoresOf({ features }, [3, -1])).toEqual([3, 5]);
  });
});

describe('a fit', () => {
  test('gives the log-odds of what is chosen more often', () => {
    // Three of four choose the first, so that the odds are three to one.
    const first = choice([0], [1, 0], [0, 0]);
    const second = choice([1], [1, 0], [0, 0]);
    const [weight] = fitConditionalLogit([first, first, first, second], both);
    expect(weight).toBeCloseTo(Math.log(3), 2);
  });

  test('counts a choice as often as its weight says', () => {
    const choices = [{ ...choice([0], [1, 0], [0, 0]), weight: 3 }, choice([1], [1, 0], [0, 0])];
    expect(fitConditionalLogit(choices, both)[0]).toBeCloseTo(Math.log(3), 2);
  });

  test('takes any of several right alternatives', () => {
    const choices = [choice([0, 1], [1, 0], [0, 1], [0, 0]), choice([2], [1, 0], [0, 1], [0, 0])];
    const [one = 0, other = 0] = fitConditionalLogit(choices, both);
    expect(one).toBeCloseTo(other);
    expect(2 * Math.exp(one)).toBeCloseTo(1, 1);
  });

  test('leaves at 0 what is not to be fitted, and what tells nothing', () => {
    const choices = [choice([0], [1, 1], [0, 1])];
    expect(fitConditionalLogit(choices, { penalty: 0.01, free: [false, true] })).toEqual([0, 0]);
  });

  test('keeps weights smaller with a penalty', () => {
    const choices = [choice([0], [1, 0], [0, 0])];
    const [loose = 0] = fitConditionalLogit(choices, { ...both, penalty: 0.001 });
    const [tight = 0] = fitConditionalLogit(choices, { ...both, penalty: 0.1 });
    expect(tight).toBeGreaterThan(0);
    expect(tight).toBeLessThan(loose);
  });

  test('gives the same weights each time', () => {
    const choices = [choice([0], [1, 0.5], [0.3, 1]), choice([1], [0.2, 0.1], [0.1, 0.9])];
    const options = { ...both, penalty: 0.01 };
    expect(fitConditionalLogit(choices, options)).toEqual(fitConditionalLogit(choices, options));
  });
});

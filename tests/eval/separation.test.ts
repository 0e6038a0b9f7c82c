import { describe, expect, test } from 'vitest';
import { areaUnderCurve, operatingPoint } from '../../eval/separation.ts';

describe('the area under the ROC curve', () => {
  test('is 1 when the groups lie apart, 0 when they lie the wrong way round', () => {
    expect(areaUnderCurve([0.8, 0.9], [0.1, 0.2])).toBe(1);
    expect(areaUnderCurve([0.1, 0.2], [0.8, 0.9])).toBe(0);
  });

  test('counts a tie as half', () => {
    expect(areaUnderCurve([0.5], [0.5])).toBe(0.5);
    expect(areaUnderCurve([0.5, 1], [0.5, 0])).toBe(0.875);
  });

  test('is undefined without a group to compare', () => {
    expect(areaUnderCurve([], [1])).toBeUndefined();
    expect(areaUnderCurve([1], [])).toBeUndefined();
  });
});

describe('the operating point', () => {
  const covered = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

  test('refuses no more covered questions than allowed', () => {
    expect(operatingPoint(covered, [0, 0.15, 0.2, 0.95], 0.1)).toEqual({
      threshold: 0.2,
      wronglyRefused: 0.1,
      rightlyRefused: 0.5,
    });
  });

  test('keeps questions of equal value together', () => {
    expect(operatingPoint([0.2, 0.2, 0.2, 1], [0.1, 0.2], 0.5)).toEqual({
      threshold: 0.2,
      wronglyRefused: 0,
      rightlyRefused: 0.5,
    });
  });
});

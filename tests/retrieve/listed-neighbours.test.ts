import { describe, expect, test } from 'vitest';
import { listedNeighbours } from '../../lib/retrieve/listed-neighbours.ts';

const of = (covered: number[], notCovered: number[]) =>
  listedNeighbours(Float32Array.from(covered), Float32Array.from(notCovered));

describe('the listed questions around a question', () => {
  test('vote alike where they are as near', () => {
    expect(of([0.5, 0.1], [0.5, 0.1]).coveredShare).toBeCloseTo(0.5);
  });

  test('weigh the more the nearer they are', () => {
    const { coveredShare, notCoveredNear } = of([0.8], [0.6, 0.2]);
    expect(coveredShare).toBeGreaterThan(0.9);
    expect(notCoveredNear).toBeCloseTo(0.6);
  });

  test('vote among the seven nearest only', () => {
    const near = Array.from({ length: 7 }, () => 0.9);
    expect(of([0.7], near).coveredShare).toBe(0);
    expect(of(near, [0.7])).toMatchObject({ coveredShare: 1 });
  });

  test('have no say where none is listed as not covered', () => {
    expect(of([0.9], [])).toEqual({ notCoveredNear: 0, coveredShare: 0 });
  });

  test('speak against a question where only such are listed', () => {
    expect(of([], [0.4]).coveredShare).toBe(0);
  });
});

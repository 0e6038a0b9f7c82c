import { expect, test } from 'vitest';
import { judgePattern } from '../../../scripts/patterns/judge-pattern.ts';
import { judgePatterns } from '../../../scripts/patterns/judge-patterns.ts';

test.each([
  ['a+', 'u'],
  ['^\\s+', ''],
  ['(?<!\\s)\\s+$', ''],
  ['[a-z]', 'v'],
])('/%s/%s is linear', (source, flags) => {
  expect(judgePattern({ source, flags })).toBeUndefined();
});

test.each([
  ['^(a+)+$', 'exponential'],
  ['\\s+$', '2nd degree polynomial'],
  ['^(?:a|b|ab)*c', 'exponential'],
])('/%s/ is %s', (source, verdict) => {
  expect(judgePattern({ source, flags: '' })).toBe(verdict);
});

test('what cannot be read as a pattern is not passed over', () => {
  expect(judgePattern({ source: '(', flags: '' })).toContain('not judged');
});

test('many patterns get their verdicts in their order, one that stands twice as well', async () => {
  const patterns = ['a', '\\s+$', 'b', '\\s+$'].map((source) => ({ source, flags: '' }));
  const quadratic = '2nd degree polynomial';
  const judged = await judgePatterns(patterns);
  expect(judged.map(({ verdict }) => verdict)).toEqual([
    undefined,
    quadratic,
    undefined,
    quadratic,
  ]);
});

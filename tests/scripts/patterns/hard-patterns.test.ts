import { expect, test } from 'vitest';
import { markOf, readHardPatterns } from '../../../scripts/patterns/hard-patterns.ts';

test('a pattern keeps its mark, and a changed one has another', () => {
  const pattern = { source: '^a+$', flags: 'u' };
  expect(markOf({ ...pattern })).toBe(markOf(pattern));
  expect(markOf({ ...pattern, source: '^(a+)+$' })).not.toBe(markOf(pattern));
  expect(markOf({ ...pattern, flags: 'iu' })).not.toBe(markOf(pattern));
});

test('what is remembered is a list of marks, each once', () => {
  const marks = [...readHardPatterns()];
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((mark) => mark.length === markOf({ source: 'a', flags: '' }).length)).toBe(
    true,
  );
});

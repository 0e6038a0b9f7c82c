import { expect, test } from 'vitest';
import { withLimitsRead } from '../../lib/understand/read-limits.ts';

test.each([
  ['min age', 'minimum age'],
  ['What is the max. weight?', 'What is the maximum weight?'],
  ['Is it a 5 min walk?', 'Is it a 5 min walk?'],
  ['Who is Max?', 'Who is Max?'],
])('%s', (question, read) => {
  expect(withLimitsRead(question)).toBe(read);
});

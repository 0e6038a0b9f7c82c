// What a number to call looks like, where one is asked for.
import { expect, test } from 'vitest';
import { expectedOf } from '../../lib/language/expected-answer.ts';

test.each([
  ['The mill is called on 0421 5512.', true],
  ['The mill is called by whoever has grain.', false],
])('a phone number is one: "%s"', (statement, isOne) => {
  const tests = expectedOf('What is the phone number of the mill?');
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.every((holds) => holds(statement))).toBe(isOne);
});

// Which times answer how long something is, when it is done and when it was. "Two weeks before it" is no length of anything.
import { expect, test } from 'vitest';
import { expectedOf } from '../../lib/language/expected-answer.ts';

const isTold = (question: string, statement: string) =>
  expectedOf(question).some((isShownIn) => isShownIn(statement));

test.each([
  'Book it at least two weeks before the course.',
  'Ask a month (better two) ahead.',
  'Notice is given three days in advance.',
])('no length is told by how long before it something is done: %s', (statement) => {
  expect(isTold('How long is the course?', statement)).toBe(false);
});

test.each(['The course is two weeks long.', 'It lasts an hour.', 'It is overnight.'])(
  'a length is told by %s',
  (statement) => {
    expect(isTold('How long is the course?', statement)).toBe(true);
  },
);

test('nor is how long something takes', () => {
  expect(isTold('How long does the course take?', 'Book it two weeks before.')).toBe(false);
  expect(isTold('How long does the course take?', 'It takes two weeks.')).toBe(true);
});

test('how long somebody has may be told so', () => {
  expect(isTold('How long do I have?', 'It is due two weeks before the course.')).toBe(true);
});

test('so may be when something is done', () => {
  expect(isTold('When do I send it?', 'Send it at least a week before the trip.')).toBe(true);
});

test.each([
  ['It was built in 1979.', true],
  ['It came here 40 years ago.', true],
  ['They left in March.', true],
  ['Ask whoever keeps it in the evening.', false],
  ['It opens at nine.', false],
])('when something was is told by "%s": %s', (statement, told) => {
  expect(isTold('When was the mill built?', statement)).toBe(told);
});

test('when something is may be told by a time of day', () => {
  expect(isTold('When is the mill open?', 'It opens at 9.')).toBe(true);
});

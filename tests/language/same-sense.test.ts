import { expect, test } from 'vitest';
import { inPlainTurns } from '../../lib/language/same-sense.ts';

test.each([
  ['Parking costs visitors nothing.', 'Parking visitors is free.'],
  ["A lesson doesn't cost you anything.", 'A lesson you is free.'],
  ['Skates are lent at no charge.', 'Skates are lent free.'],
  ['You never wait more than ten minutes.', 'You wait at most ten minutes.'],
  ['A horse is no younger than 4 years.', 'A horse is at least 4 years.'],
  ['Book two weeks ahead.', 'Book two weeks in advance.'],
  ['Ask no later than two weeks before the fair.', 'Ask at least two weeks before the fair.'],
  ['Ask no later than 3 working days beforehand.', 'Ask at least 3 working days in advance.'],
  ['Who helps in the meantime?', 'Who helps meanwhile?'],
  ['You are unable to ring.', 'You are not able to ring.'],
  ['A key in lieu of a badge.', 'A key instead of a badge.'],
  ['Pay not later than 30 days after the fair.', 'Pay at most 30 days after the fair.'],
  ['Ask no sooner than two weeks before the fair.', 'Ask at most two weeks before the fair.'],
  ['Pay no earlier than 3 days after the fair.', 'Pay at least 3 days after the fair.'],
  ['It opens 3 days before the fair at the earliest.', 'It opens at most 3 days before the fair.'],
  ['It opens 3 days after the fair at the earliest.', 'It opens at least 3 days after the fair.'],
  ['The lessons go on.', 'The lessons continue.'],
  ['They go on leave.', 'They go on leave.'],
  ['The fair is held biannually.', 'The fair is held twice a year.'],
  ['Come straight away.', 'Come at once.'],
  ['The loan is interest-free.', 'The loan is without interest.'],
  ['Skates are lent for over a week.', 'Skates are lent for over 1 week.'],
  ['Bring them back within an hour.', 'Bring them back within 1 hour.'],
  ['Stay for at least a night.', 'Stay for at least 1 night.'],
  ['You dont need a badge.', "You don't need a badge."],
  ['Visitors come from other countries.', 'Visitors come from abroad.'],
  ['The lift runs at all hours.', 'The lift runs at any time.'],
])('"%s" says "%s"', (text, plain) => {
  expect(inPlainTurns(text)).toBe(plain);
});

test.each([
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'would', 'could'],
  ...['should', 'must', 'need'],
])('"%snt" is typed without its apostrophe', (verb) => {
  expect(inPlainTurns(`They ${verb}nt, I see.`)).toBe(`They ${verb}n't, I see.`);
});

test.each([
  'She walks ahead of the group.',
  'Nothing costs more than patience.',
  'There is no more bread than cake.',
  'It is open from an hour before noon.',
  'They wont a walk, and want no cant.',
  'Be there no later than 9:00.',
])('"%s" stays as it is', (text) => {
  expect(inPlainTurns(text)).toBe(text);
});

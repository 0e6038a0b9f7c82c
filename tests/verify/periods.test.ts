import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { otherPeriod } from '../../lib/verify/periods.ts';

test.each([
  ['It pays $110K a month.', 'Salary (US dollars a year): $110K', 'month'],
  ['It pays $50 hourly.', 'It pays $50 per day.', 'hour'],
  ['It pays $110K weekly.', 'The annual salary is $110K.', 'week'],
])('"%s" gives another period than "%s"', (claim, text, period) => {
  expect(otherPeriod(new Reading(claim), new Reading(text))).toBe(period);
});

test.each([
  ['It pays $110K a year.', 'The annual salary is $110K.'],
  ['It pays $110K annually.', 'Salary (US dollars a year): $110K'],
  ['It pays $110K a year.', 'It pays $110K.'],
  ['It pays well each month.', 'The annual salary is $110K.'],
  ['', ''],
])('"%s" does not go against "%s"', (claim, text) => {
  expect(otherPeriod(new Reading(claim), new Reading(text))).toBeUndefined();
});

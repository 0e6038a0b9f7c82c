// Months in both of their forms, and the words between two rows that are held against each other.
import { expect, test } from 'vitest';
import { nameMissing } from '../../../lib/verify/rules/name-missing.ts';
import { rowOther } from '../../../lib/verify/rules/other-row.ts';
import { isCaught } from './finding.ts';

test.each([
  ['Jan', 'January'],
  ['Feb', 'February'],
  ['Mar', 'March'],
  ['Apr', 'April'],
  ['May', 'May'],
  ['Jun', 'June'],
  ['Jul', 'July'],
  ['Aug', 'August'],
  ['Sep', 'September'],
  ['Oct', 'October'],
  ['Nov', 'November'],
  ['Dec', 'December'],
])('"%s" names the month of %s', async (short, long) => {
  const guide = `The key expires on 14 ${short} 2027.`;
  const claim = `The key expires on 14 ${long} 2027.`;
  expect(await isCaught(nameMissing, { guide, claim })).toBe(false);
});

const guide = '| Bread | Price ($) |\n| --- | --- |\n| Rye | 5 |\n| Wheat | 8 |\n| Barley | 9 |';

test.each([
  'versus',
  'vs',
  'vs.',
  'compared with',
  'compared to',
  'while',
  'whereas',
  'but',
  'than',
])('the figures on the two sides of "%s" are of two rows', async (words) => {
  const claim = `Rye costs $5 ${words} $8 for wheat.`;
  expect(await isCaught(rowOther, { guide, claim })).toBe(false);
});

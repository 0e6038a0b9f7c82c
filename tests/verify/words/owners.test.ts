// Words for whose guide it is, for the beginning of a time, and for what is done each day or year.
import { expect, test } from 'vitest';
import { addedPhrase } from '../../../lib/verify/rules/added-phrase.ts';
import { figureMissing } from '../../../lib/verify/rules/figure-missing.ts';
import { widened } from '../../../lib/verify/rules/widened.ts';
import { isCaught } from './finding.ts';

test.each(['company', 'organisation', 'organization', 'employer'])(
  'the %s is who says "we"',
  async (word) => {
    const claim = `Your photograph is never sold by the ${word}.`;
    const guide = 'We never sell your photograph.';
    expect(await isCaught(addedPhrase, { guide, claim })).toBe(false);
    const told = 'Your photograph is never sold.';
    expect(await isCaught(addedPhrase, { guide: told, claim })).toBe(true);
  },
);

test.each(['We', 'Ask us, who', 'Our shops'])('"%s" speaks for the company', async (opening) => {
  const guide = `${opening} never sell your photograph.`;
  const claim = 'Your photograph is never sold by the company.';
  expect(await isCaught(addedPhrase, { guide, claim })).toBe(false);
});

test.each([
  ...['begins', 'starts', 'joins', 'is hired', 'enters immediately', 'enters at once'],
  ...['arrives', 'is new', 'comes to the opening', 'comes first'],
])('who "%s" has a first day', async (words) => {
  const claim = 'The clerk has a key from the first day on.';
  const guide = `When a clerk ${words}, a key is handed over.`;
  expect(await isCaught(figureMissing, { guide, claim })).toBe(false);
  const other = 'When a clerk is tested, a key is handed over.';
  expect(await isCaught(figureMissing, { guide: other, claim })).toBe(true);
});

test.each([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
])('what is "%s" is so each %s', async (word, period) => {
  const claim = `A part of the fee is due each ${period}.`;
  const guide = `The ${word} fee is spread over slices.`;
  expect(await isCaught(widened, { guide, claim })).toBe(false);
  expect(await isCaught(widened, { guide: 'The fee is spread over slices.', claim })).toBe(true);
});

// Each word that tells how far something holds, by a claim that goes further than its text or seems to.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { overstatedWord } from '../../../lib/verify/overstatement.ts';
import { partAsWhole } from '../../../lib/verify/rules/part-as-whole.ts';
import { isAllInclusive, isExcepting, isExclusive } from '../../../lib/verify/scope.ts';

function overstated(claim: string, text: string) {
  return overstatedWord(new Reading(claim), new Reading(text));
}

test.each([
  ...['best', 'worst', 'most important', 'most popular', 'only', 'always', 'guarantee'],
  ...['guarantees', 'guaranteed', 'all of', 'by far', 'exclusively', 'solely', 'entirely'],
  ...['invariably', 'dozens', 'hundreds', 'thousands', 'millions', 'billions'],
])('"%s" is the utmost, which a text has to say itself', (word) => {
  expect(overstated(`Rye is ${word} sold here.`, 'Rye is sold here.')).toBe(word);
  expect(overstated(`Rye is ${word} sold here.`, `Rye is ${word} sold here.`)).toBeUndefined();
});

test.each(['all', 'every', 'each', 'everyone', 'everybody', 'any', 'anyone', 'anybody'])(
  '"%s" is not said of most',
  (word) => {
    expect(overstated(`Rye is baked for ${word}.`, 'Rye is baked for most guests.')).toBe(word);
  },
);

test.each(['often', 'usually', 'many', 'most', 'some', 'sometimes', 'certain'])(
  'what holds of "%s" is not said of all',
  (word) => {
    expect(overstated('All loaves are baked.', `Loaves are baked on ${word} days.`)).toBe('All');
  },
);

test.each(['among', 'one of', 'some of'])('"%s" the oldest is not the oldest', (words) => {
  expect(overstated('Rye is the oldest bread.', `Rye is ${words} the oldest breads.`)).toBe(
    'the oldest',
  );
});

describe('"only"', () => {
  test.each(['only', 'exclusively', 'solely'])('may be said as "%s" of a denial', (word) => {
    expect(
      overstated(`Rye is ${word} baked here.`, 'Rye is baked, and not wheat.'),
    ).toBeUndefined();
  });

  test.each(['only', 'exclusively', 'solely'])('is not said as "%s" of one of two', (word) => {
    const text = new Reading('Owls and bats sleep by day.');
    const claim = new Reading(`By day sleep ${word} owls.`);
    expect(partAsWhole.finds(claim, { text })).toEqual({ phrase: word });
  });

  test.each([
    ...['only', 'exclusively', 'solely', 'just', 'alone', 'except', 'unless', 'other than'],
    ...['nothing else', 'nobody else', 'no one else', 'no other', 'otherwise', 'elsewhere'],
    ...['the others', 'the other ones', 'the rest'],
  ])('is what "%s" may mean', (word) => {
    expect(isExclusive(new Reading(`Rye is baked ${word}.`))).toBe(true);
  });
});

test.each([
  ...['all', 'every', 'each', 'any', 'no', 'per', 'both', 'same', 'everyone', 'everybody'],
  ...['anyone', 'anybody', 'always', 'whatever', 'whichever', 'whoever', 'however', 'none'],
  ...['nobody', 'never', 'throughout'],
])('"%s" speaks of all cases', (word) => {
  expect(isAllInclusive(new Reading(`Rye is baked ${word} day.`))).toBe(true);
});

test.each(['except', 'unless', 'apart from', 'other than', 'but not'])(
  '"%s" leaves something out',
  (words) => {
    expect(isExcepting(new Reading(`Rye is baked daily ${words} Sunday.`))).toBe(true);
  },
);

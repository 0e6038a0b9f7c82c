// Each word that joins clauses and phrases, by what it makes of what stands behind it.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { SynonymTable } from '../../../lib/language/synonyms.ts';
import {
  claimedCause,
  givesReason,
  looselyClaimedCause,
  statedCause,
} from '../../../lib/verify/causes.ts';
import { otherPeriod } from '../../../lib/verify/periods.ts';
import { lackingPhrase } from '../../../lib/verify/phrases.ts';
import { sequenceOf } from '../../../lib/verify/sequence.ts';

const synonyms = new SynonymTable([]);

function added(claim: string, text = 'Bread is baked here.') {
  return lackingPhrase(new Reading(claim), [new Reading(text)], { synonyms });
}

test.each([
  ...['because', 'since', 'due to', 'so that', 'in order to', 'therefore', 'as a result'],
  ...['and the reason is', 'which is the cause of', 'which is caused by', 'that is why'],
  ...["that's why", 'this is why', 'which is why', 'and the point is', 'to avoid', 'to make sure'],
  ...['to keep', 'so as to', 'on account of', 'for the sake of', 'thanks to', 'owing to'],
  ...['otherwise', 'make', 'makes', 'made', 'making', 'lead', 'leads', 'led', 'allow', 'allows'],
  ...['let', 'lets', 'help', 'helps', 'enable', 'enables', 'result', 'results'],
])('"%s" gives a reason', (words) => {
  expect(givesReason(new Reading(`The shop is shut ${words} 5 porters left.`))).toBe(true);
});

describe('a cause is told', () => {
  test.each(['because', 'due to', 'owing to', 'on account of'])('by "%s"', (words) => {
    const cause = claimedCause(new Reading(`Boats stay in ${words} storms.`));
    expect([...(cause?.cause ?? [])]).toEqual(['storm']);
  });

  test.each(['since', 'as', 'for', 'thanks to', 'given that'])('loosely by "%s"', (words) => {
    const cause = looselyClaimedCause(new Reading(`Boats stay in, ${words} storms rage.`));
    expect(cause?.cause.has('storm')).toBe(true);
  });

  test.each([
    ...['so', 'therefore', 'that is why', "that's why", 'which is why', 'hence', 'thus'],
    ...['as a result', 'as a consequence', 'consequently'],
  ])('by what follows behind "%s"', (words) => {
    const cause = statedCause(new Reading(`Storms rage, ${words} boats stay in.`));
    expect(cause?.cause.has('storm')).toBe(true);
  });
});

describe('a phrase that a text lacks', () => {
  test.each([
    ...['and', 'plus', 'while', 'whereas', 'but', 'or', 'because', 'so', 'as well as'],
    ...['on top of', 'with', 'without', 'for', 'before', 'after', 'during', 'in', 'into', 'by'],
    ...['at', 'from', 'on', 'through', 'via'],
  ])('begins behind "%s"', (words) => {
    expect(added(`Bread is baked ${words} the wombat.`)).toBe('the wombat');
  });

  test.each([
    ...['a', 'an', 'the', 'my', 'your', 'our', 'their', 'its', 'his', 'her', 'of', 'any', 'some'],
    ...['no', 'every', 'each', 'other', 'all', 'both', 'whose'],
  ])('names a thing behind "%s"', (word) => {
    expect(added(`Bread is baked and ${word} wombats.`)).toBe(`${word} wombats`);
  });

  test.each(['for', 'by', 'from', 'with'])('names a thing behind the joint "%s"', (word) => {
    expect(added(`Bread is baked ${word} wombats.`)).toBe('wombats');
  });

  test.each(['in', 'on', 'at', 'through', 'via', 'into', 'during'])(
    'names a place of two words behind "%s"',
    (word) => {
      expect(added(`Bread is baked ${word} wombat burrows.`)).toBe('wombat burrows');
    },
  );

  test.each([
    ...['have', 'has', 'had', 'get', 'gets', 'got', 'receive', 'receives', 'earn', 'earns'],
    'another',
  ])('names what stands behind "%s" and one more word', (verb) => {
    expect(added(`Bread is baked and ${verb} golden wombats.`)).toBe(`${verb} golden wombats`);
  });

  test.each([
    ...['second', 'min', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade'],
    ...['morning', 'afternoon', 'evening', 'weekend', 'noon', 'midnight', 'dawn', 'Monday'],
    ...['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'February'],
    ...['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
    'December',
  ])('names no thing as a time: "%s"', (word) => {
    expect(added(`Bread is baked and by the ${word}.`)).toBeUndefined();
  });

  test.each([
    ...['more', 'older', 'longer', 'higher', 'larger', 'bigger', 'less', 'fewer', 'younger'],
    ...['shorter', 'lower', 'smaller'],
  ])('is no bound of a figure: "or %s"', (word) => {
    expect(added(`Bread is baked or ${word} of the wombats.`)).toBeUndefined();
  });
});

test.each(['after that', 'afterwards', 'once that is done', 'once this is done', 'next'])(
  'what stands behind "%s" comes later',
  (words) => {
    const order = sequenceOf(new Reading(`Knead the dough, ${words} heat the oven.`));
    expect(order?.later.has('oven')).toBe(true);
    expect(order?.earlier.has('dough')).toBe(true);
  },
);

test.each(['you', 'we', 'I', 'he', 'she', 'it', 'they'])(
  'a clause with "%s" behind "before" tells what comes later',
  (person) => {
    const order = sequenceOf(new Reading(`Knead the dough before ${person} left home.`));
    expect(order?.later.has('home')).toBe(true);
  },
);

test.each([
  ...['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'].map(
    (period) => [`each ${period}`, period] as const,
  ),
  ...([
    ['hourly', 'hour'],
    ['daily', 'day'],
    ['weekly', 'week'],
    ['monthly', 'month'],
    ['quarterly', 'quarter'],
    ['yearly', 'year'],
    ['annual', 'year'],
    ['annually', 'year'],
  ] as const),
])('"%s" gives a figure for a %s', (words, period) => {
  const text = new Reading(period === 'year' ? 'It is $5 a month.' : 'It is $5 a year.');
  const other = period === 'year' ? 'year' : period;
  expect(otherPeriod(new Reading(`It is $5 ${words}.`), text)).toBe(other);
});

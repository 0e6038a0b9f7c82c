// Each word for when and how often a thing happens, and for what a figure takes in, by a claim that says otherwise.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { tooSoon } from '../../../lib/verify/rules/at-once.ts';
import { countedOtherwise } from '../../../lib/verify/rules/counted-in.ts';
import { hangsOnIt } from '../../../lib/verify/rules/irrespective.ts';
import { frequencyOther } from '../../../lib/verify/rules/other-frequency.ts';
import type { AnySenseRule } from '../../../lib/verify/rules/rule.ts';
import { wholeOfPart } from '../../../lib/verify/rules/whole-of-part.ts';

function isCaught({ finds }: AnySenseRule, claim: string, text: string): boolean {
  return finds(new Reading(claim), { text: new Reading(text) }) !== undefined;
}

describe('a fee is paid once', () => {
  test.each(['a single time', 'one-time', 'one-off', 'one time', 'only once', 'just once'])(
    'as "%s" says',
    (words) => {
      const text = `The fee is paid ${words}.`;
      expect(isCaught(frequencyOther, 'The fee is paid every year.', text)).toBe(true);
    },
  );

  test.each([
    ...['every year', 'each year', 'every month', 'each month', 'every week', 'each week'],
    ...['every day', 'yearly', 'annually', 'monthly', 'weekly', 'repeatedly', 'twice'],
    ...['several times', 'more than once', 'multiple times', 'two or more times'],
  ])('and not "%s"', (words) => {
    const text = 'The fee is paid one time.';
    expect(isCaught(frequencyOther, `The fee is paid ${words}.`, text)).toBe(true);
  });
});

test.each([...['including', 'inclusive of', 'of which', 'in that'], 'which includes'])(
  'nine hours "%s" the break have it in them',
  (words) => {
    const claim = 'A shift has 9 hours plus a break.';
    expect(isCaught(countedOtherwise, claim, `A shift has 9 hours, ${words} a break.`)).toBe(true);
  },
);

test.each([...['plus', 'on top of', 'in addition to', 'excluding', 'exclusive of', 'apart from']])(
  'nine hours "%s" the break have it beside them',
  (words) => {
    const claim = 'A shift has 9 hours, including a break.';
    expect(isCaught(countedOtherwise, claim, `A shift has 9 hours, ${words} a break.`)).toBe(true);
  },
);

test.each(['portion', 'part', 'share', 'fraction', 'percentage', 'proportion', 'some', 'most'])(
  'a "%s" of the bill is not all of it',
  (word) => {
    const text = `You get ${word} of your heating bill.`;
    expect(isCaught(wholeOfPart, 'You get the whole heating bill.', text)).toBe(true);
  },
);

test.each(['whole', 'entire', 'full', 'complete', 'all'])('the bill is "%s"', (word) => {
  const text = 'You get a part of your heating bill.';
  expect(isCaught(wholeOfPart, `You get ${word} heating bill.`, text)).toBe(true);
});

describe('the coat is the same for every rank', () => {
  test.each([
    'irrespective of',
    'regardless of',
    'independent of',
    'independently of',
    'no matter',
  ])('where it is given "%s" that', (words) => {
    const text = `Keepers get a coat, ${words} rank.`;
    expect(isCaught(hangsOnIt, 'The coat depends on rank.', text)).toBe(true);
  });

  test.each([
    ...['depend on', 'depends on', 'depending on', 'according to', 'based on', 'varies with'],
    ...['vary with', 'higher by', 'lower by', 'more with', 'less with', 'better with'],
    ...['worse with', 'larger with', 'smaller with', 'longer with', 'shorter with'],
  ])('and not one "%s" it', (words) => {
    const text = 'Keepers get a coat, regardless of rank.';
    expect(isCaught(hangsOnIt, `The coat is one ${words} rank.`, text)).toBe(true);
  });
});

test.each([...['at once', 'from the first day', 'from the start', 'from the outset']])(
  'a key that comes after a course does not come "%s"',
  (words) => {
    const text = 'Guests get a key after the course.';
    expect(isCaught(tooSoon, `Guests get a key ${words}.`, text)).toBe(true);
  },
);

test.each(['from day one', 'from day 1'])('nor "%s"', (words) => {
  const text = 'Guests get a key after the course.';
  expect(isCaught(tooSoon, `Guests get a key ${words}.`, text)).toBe(true);
});

test.each([
  ...['after', 'once', 'until', 'upon completion of', 'on completion of', 'following'],
  'at the end of',
])('what comes "%s" the course does not come at once', (words) => {
  const text = `Guests get a key ${words} the course.`;
  expect(isCaught(tooSoon, 'Guests get a key at once.', text)).toBe(true);
});

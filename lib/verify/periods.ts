// Holds the period that a claim gives a figure for against the guide's: "$110K a year" is not "a month".

import { periodAdverbs, periods } from '../language/lists/time.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { figuresIn, type Reading, readOnce } from '../language/reading.ts';
import type { Period } from '../wire/codes.ts';

const said = new RegExp(
  String.raw`(?:\b(?:per|each|every|(?<!\b(?:takes?|for|within|after|in|lasts?|of|about|least|most|than|once|twice|under|over|half|before|is|and|or)\s)an?)\s|\/\s?)(${oneOf(periods)})\b|\b(${oneOf(Object.keys(periodAdverbs))})\b`,
  'giu',
);
const named = new Map<string | undefined, Period>([
  ...periods.map((period) => [period, period] as const),
  ...Object.entries(periodAdverbs),
]);

/**
 * The period of a claim with figures that a text gives no figure for, if the text gives any period; of one without
 * figures, the period in which the text says that nothing happens, if it says how often anything does.
 */
export function otherPeriod(claim: Reading, text: Reading): Period | undefined {
  const given = figuresIn(claim).size === 0 ? frequenciesOf(text) : periodsOf(text);
  return given.length === 0
    ? undefined
    : periodsOf(claim).find((period) => !given.includes(period));
}

// "A 4-day week" gives the days for each week.
const partsOf = /\p{N}[\s-](?:hour|day)\s(?:\p{L}{1,12}\s)?(day|week|month)s?\b/giu;

const periodsOf = readOnce(({ text }): Period[] => {
  return [...matchesOf(text, said), ...matchesOf(text, partsOf)].flatMap(([, ...found]) => {
    return named.get(found.find((each) => each !== undefined)?.toLowerCase()) ?? [];
  });
});

// "A monthly letter", and no figure in the text of which it might be the rate.
function frequenciesOf(text: Reading): Period[] {
  return figuresIn(text).size === 0 ? periodsOf(text) : [];
}

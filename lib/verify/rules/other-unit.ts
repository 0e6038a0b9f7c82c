// A figure keeps the unit that the source gives it in: metres are no feet, and hours no days.

import { calendarUnits, clockUnits } from '../../language/lists/units.ts';
import { isComparable, type Quantity } from '../../language/quantities.ts';
import { amountsIn, figuresIn, listOnce, writtenOf } from '../../language/reading.ts';
import { quantitiesInText, quantitiesOf } from '../source-quantities.ts';
import type { Rule } from './rule.ts';

const guide = 'A square measures 800 metres, and is walked in 3 hours.';

/** A figure and what it is given for each of: "€15 an hour". */
type Rate = { figure: string; per: string };

const timeUnits = new Set(Object.keys({ ...clockUnits, ...calendarUnits }));
const each = /^\s?(?:an?|per|each|every)\s(\p{L}+)/iu;

const ratesOf = listOnce((reading): Rate[] => {
  const text = writtenOf(reading);
  return amountsIn(reading).flatMap(({ figure, end }) => {
    const per = each.exec(text.slice(end))?.[1]?.toLowerCase();
    return per !== undefined && timeUnits.has(per) ? [{ figure, per }] : [];
  });
});

function isOtherRate({ figure, per }: Rate, given: readonly Rate[]): boolean {
  const same = given.filter((rate) => rate.figure === figure);
  return same.length > 0 && same.every((rate) => rate.per !== per);
}

export const unitOther: Rule<'other-figure'> = {
  code: 'other-figure',
  contradicts: true,
  finds(claim, source) {
    if (figuresIn(claim).size === 0) return undefined;
    if (ratesOf(claim).some((rate) => isOtherRate(rate, ratesOf(source.text)))) return {};
    const said = quantitiesInText(claim).quantities.filter(hasUnit);
    if (said.length === 0) return undefined;
    const given = quantitiesOf(source).map(({ quantity }) => quantity);
    const isOther = said.some((each) => {
      const isHeld = given.some((other) => isComparable(other, each) && other.low === each.low);
      return !isHeld && given.some((other) => hasUnit(other) && other.own.low === each.own.low);
    });
    return isOther ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'It takes 3 hours to walk a square of 800 metres.' }],
    catches: [
      { guide, claim: 'A square measures 800 feet.' },
      { guide, claim: 'A square is walked in 3 days.' },
      { guide: 'A guide costs €15 an hour.', claim: 'A guide costs €15 a day.' },
    ],
  },
};

function hasUnit({ kind }: Quantity): boolean {
  return kind === 'measure' || kind === 'duration';
}

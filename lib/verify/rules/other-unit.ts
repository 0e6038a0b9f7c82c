// A figure keeps the unit that the source gives it in: metres are no feet, and hours no days.
import { isComparable, type Quantity } from '../../language/quantities.ts';
import { figuresIn } from '../../language/reading.ts';
import { quantitiesInText, quantitiesOf } from '../source-quantities.ts';
import type { Rule } from './rule.ts';

const guide = 'A square measures 800 metres, and is walked in 3 hours.';

export const unitOther: Rule<'other-figure'> = {
  code: 'other-figure',
  contradicts: true,
  finds(claim, source) {
    if (figuresIn(claim).size === 0) return undefined;
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
    ],
  },
};

function hasUnit({ kind }: Quantity): boolean {
  return kind === 'measure' || kind === 'duration';
}

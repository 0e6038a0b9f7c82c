// A figure that the source names to rule it out is not told as the one that holds: of "0.5 days, and not 2 days", "2 days".
import { matchesOf } from '../../language/matches.ts';
import { amountsIn, type Reading, readOnce, writtenOf } from '../../language/reading.ts';
import type { SenseRule } from './rule.ts';

const rulingOut = /\b(?:not|rather than|instead of|never)\s(?:\p{Sc}\s?)?/giu;

const guide = 'For two calls in an hour you can claim 3 hours and not 8 hours.';

/** The figures of a text that are ruled out where they stand, and the others. */
const figuresOf = readOnce((reading: Reading) => {
  const marks = matchesOf(writtenOf(reading), rulingOut);
  const isOut = ({ start }: { start: number }) =>
    marks.some(({ 0: mark, index }) => index < start && start <= index + mark.length);
  const amounts = amountsIn(reading);
  return {
    out: new Set(amounts.filter(isOut).map(({ figure }) => figure)),
    given: new Set(amounts.filter((amount) => !isOut(amount)).map(({ figure }) => figure)),
  };
});

export const deniedFigure: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    const { out, given } = figuresOf(text);
    const denied = out.difference(given);
    return denied.isDisjointFrom(figuresOf(claim).given) ? undefined : {};
  },
  examples: {
    keeps: [
      { guide, claim: 'For two calls in an hour you can claim 3 hours.' },
      { guide, claim: 'You can claim 3 hours for two calls in an hour, not 8 hours.' },
      {
        guide: 'A day has 8 hours. For two calls you can claim 3 hours and not 8 hours.',
        claim: 'A day has 8 hours.',
      },
    ],
    catches: [
      { guide, claim: 'For two calls in an hour you can claim 8 hours.' },
      {
        guide: 'Bring 2 photos rather than 5 photos.',
        claim: 'Bring 5 photos.',
      },
    ],
  },
};

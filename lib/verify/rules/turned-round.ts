// No word stands for its opposite, and the sides of a comparison are not swapped.
import { sidesAgree } from '../comparison.ts';
import { saysTheOpposite } from '../opposites.ts';
import type { SenseRule } from './rule.ts';

export const turnedRound: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const agreement = sidesAgree(claim, text);
    const isTurned =
      agreement === false || saysTheOpposite(claim, text, { compares: agreement !== true });
    return isTurned ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide: 'Rye costs more than wheat.', claim: 'Wheat costs less than rye.' },
      { guide: 'Steam makes the crust soft.', claim: 'The crust is made soft by steam.' },
      {
        guide: 'The last day is the one before which the form is sent.',
        claim: 'The form is sent before the last day.',
      },
      {
        guide: 'You must have booked before you come.',
        claim: "Don't come before noon unless you have booked.",
      },
    ],
    catches: [
      { guide: 'Rye costs more than wheat.', claim: 'Wheat costs more than rye.' },
      { guide: 'Salt slows the yeast.', claim: 'Salt speeds the yeast.' },
      { guide: 'The rent stops in May.', claim: 'The rent continues in May.' },
    ],
  },
};

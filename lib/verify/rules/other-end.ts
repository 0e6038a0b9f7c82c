// The lower end of a range is not its upper one.
import { misplacedBound } from '../figure-bounds.ts';
import type { SenseRule } from './rule.ts';

const dates = 'The form has to be there on 30 June at the latest.';

export const otherEnd: SenseRule<'other-end'> = {
  code: 'other-end',
  contradicts: true,
  finds: (claim, { text }) => (misplacedBound(claim, text) === 'other-end' ? {} : undefined),
  examples: {
    keeps: [
      { guide: 'A baker earns $16–$21.', claim: 'A baker earns at least $16.' },
      { guide: dates, claim: 'The form has to be there by 30 June.' },
      {
        guide: 'Boxes of 8 eggs or more are sealed.',
        claim: 'Boxes of at least 8 eggs are sealed.',
      },
    ],
    catches: [
      { guide: 'A baker earns $16–$21.', claim: 'A baker earns at least $21.' },
      { guide: 'Boxes hold up to 8 eggs.', claim: 'Boxes hold at least 8 eggs.' },
      {
        guide: 'Boxes of more than 8 eggs are sealed.',
        claim: 'Boxes of at least 8 eggs are sealed.',
      },
      { guide: dates, claim: 'The form may be there from 30 June on.' },
      { guide: dates, claim: 'The form has to be there on 30 June at the earliest.' },
    ],
  },
};

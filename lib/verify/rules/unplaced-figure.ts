// With several statements cited, each figure stands in one whose words its own clause has; where no other one has a
// rival of it, the clause may be put in words of its own.
import { misusesFigure } from '../misused-figure.ts';
import type { Rule } from './rule.ts';

const guide =
  'Skates cost at most €90 a pair.\n\n## Loans\n\nOnce a month the cashier keeps back a part.';

export const figureUnplaced: Rule<'other-figure'> = {
  code: 'other-figure',
  yields: true,
  finds: (claim, source) => (misusesFigure(claim, source, 'unplaced') ? {} : undefined),
  examples: {
    keeps: [
      { guide, claim: 'New skates come to €90, which the cashier keeps in parts.' },
      { guide, claim: 'Skates cost up to €90, of which the cashier keeps a part back.' },
    ],
    catches: [
      { guide, claim: 'New steel skates of a pair come to €90, which the cashier keeps in parts.' },
      { guide, claim: 'Shoes for the ice may come to €90, which the cashier keeps in parts.' },
    ],
  },
};

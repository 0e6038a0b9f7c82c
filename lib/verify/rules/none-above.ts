// A figure is exceeded only where the guide leaves its upper end open.
import { misplacedBound } from '../figure-bounds.ts';
import type { SenseRule } from './rule.ts';

export const noneAbove: SenseRule<'none-above'> = {
  code: 'none-above',
  contradicts: true,
  finds: (claim, { text }) => (misplacedBound(claim, text) === 'none-above' ? {} : undefined),
  examples: {
    keeps: [
      { guide: 'A senior baker earns $22–$28+.', claim: 'A senior baker earns more than $28.' },
      {
        guide: 'Bakers of grade 7 (lead) and above have a key.',
        claim: 'Bakers of grade 7 or higher have a key.',
      },
      {
        guide: 'You can have a maximum of 4 weeks.',
        claim: 'Whatever goes beyond 4 weeks is lost.',
      },
      {
        guide: 'You pay for the bike over a 12 month period.',
        claim: 'You pay for the bike over 12 months.',
      },
    ],
    catches: [
      { guide: 'A baker earns $16–$21.', claim: 'A baker earns more than $21.' },
      {
        guide: 'Boxes of 7 eggs (brown) or more are sealed.',
        claim: 'Boxes of more than 7 eggs are sealed.',
      },
    ],
  },
};

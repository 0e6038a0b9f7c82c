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
    ],
    catches: [{ guide: 'A baker earns $16–$21.', claim: 'A baker earns more than $21.' }],
  },
};

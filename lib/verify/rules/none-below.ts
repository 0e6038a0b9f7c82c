// A figure is undercut only where the guide gives something lower.
import { misplacedBound } from '../figure-bounds.ts';
import type { SenseRule } from './rule.ts';

export const noneBelow: SenseRule<'none-below'> = {
  code: 'none-below',
  contradicts: true,
  finds: (claim, { text }) => (misplacedBound(claim, text) === 'none-below' ? {} : undefined),
  examples: {
    keeps: [{ guide: 'A baker earns $16–$21.', claim: 'A baker earns less than $21.' }],
    catches: [{ guide: 'A baker earns $16–$21.', claim: 'A baker earns less than $16.' }],
  },
};

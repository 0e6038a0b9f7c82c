// The lower end of a range is not its upper one.
import { misplacedBound } from '../figure-bounds.ts';
import type { SenseRule } from './rule.ts';

export const otherEnd: SenseRule<'other-end'> = {
  code: 'other-end',
  contradicts: true,
  finds: (claim, { text }) => (misplacedBound(claim, text) === 'other-end' ? {} : undefined),
  examples: {
    keeps: [{ guide: 'A baker earns $16–$21.', claim: 'A baker earns at least $16.' }],
    catches: [{ guide: 'A baker earns $16–$21.', claim: 'A baker earns at least $21.' }],
  },
};

// What the source denies is not asserted.
import { assertsWhatIsDenied } from '../denials.ts';
import type { SenseRule } from './rule.ts';

const guide = 'Dough is not kneaded by hand.';

export const deniedBySource: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds: (claim, { text }) => (assertsWhatIsDenied(claim, text) ? {} : undefined),
  examples: {
    keeps: [{ guide, claim: 'Dough is never kneaded by hand.' }],
    catches: [{ guide, claim: 'Dough is kneaded by hand.' }],
  },
};

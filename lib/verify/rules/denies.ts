// What the source says is not denied.
import { denies, deniesWhatIsAsserted } from '../denials.ts';
import type { SenseRule } from './rule.ts';

const guide = 'Visitors may bring dogs.';

export const deniesSource: SenseRule<'denies'> = {
  code: 'denies',
  contradicts: true,
  finds(claim, { text }) {
    const isDenying = denies(claim) && !denies(text);
    return isDenying || deniesWhatIsAsserted(claim, text) ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'Visitors may bring dogs along.' }],
    catches: [
      { guide, claim: 'Visitors may not bring dogs.' },
      { guide: 'Simplicity is a feature, not a flaw.', claim: 'Simplicity is not a feature.' },
    ],
  },
};

// No claim makes more of the source than it says.
import { overstatedWord } from '../overstatement.ts';
import type { SenseRule } from './rule.ts';

const guide = '87% of shops bake on Mondays.';

export const overstated: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    const phrase = overstatedWord(claim, text);
    return phrase === undefined ? undefined : { phrase };
  },
  examples: {
    keeps: [{ guide, claim: 'On Mondays 87% of shops bake.' }],
    catches: [
      { guide, claim: 'Every shop bakes on Mondays.' },
      { guide, claim: 'On Mondays 87% of shops always bake.' },
    ],
  },
};

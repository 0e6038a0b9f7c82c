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
    keeps: [
      { guide, claim: 'On Mondays 87% of shops bake.' },
      { guide: 'Tell the baker early.', claim: "It's best to tell the baker early." },
      { guide: 'The shop pays 100% of the fee.', claim: 'The shop pays all of the fee.' },
      { guide: 'In very rare cases ovens fail.', claim: 'Ovens fail only very rarely.' },
    ],
    catches: [
      { guide, claim: 'Every shop bakes on Mondays.' },
      { guide, claim: 'On Mondays 87% of shops always bake.' },
    ],
  },
};

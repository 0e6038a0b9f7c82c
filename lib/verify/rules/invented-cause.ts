// A claim gives a cause only where the source gives one.
import { claimedCause, givesReason } from '../causes.ts';
import type { Rule } from './rule.ts';

const guide = 'The list is long; members come first.';

export const inventedCause: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  finds(claim, { text, neighbours }) {
    if (!claimedCause(claim)) return undefined;
    const isReasoned = [text, neighbours].some(givesReason);
    return isReasoned ? undefined : { phrase: 'because' };
  },
  examples: {
    keeps: [
      {
        guide: 'The list is long, since members come first.',
        claim: 'The list is long because members come first.',
      },
    ],
    catches: [{ guide, claim: 'The list is long because members come first.' }],
  },
};

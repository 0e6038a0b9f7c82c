// A claim gives a cause only where the source gives one, or says itself what the claim gives as the cause: a reason
// often stands beside what it is for, without a word for it.

import { stemSetOf } from '../../language/reading.ts';
import { claimedCause, givesReason } from '../causes.ts';
import type { Rule } from './rule.ts';

/** Share of a cause that the source says, from which it is not invented. */
const fewestHeld = 0.5;

const guide = 'The list is long; members come first.';

export const inventedCause: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  finds(claim, { text, neighbours }) {
    const claimed = claimedCause(claim);
    if (!claimed) return undefined;
    const said = stemSetOf(text);
    const held = [...claimed.cause].filter((stem) => said.has(stem)).length;
    const isStated = held > 0 && held >= fewestHeld * claimed.cause.size;
    const isReasoned = isStated || [text, neighbours].some(givesReason);
    return isReasoned ? undefined : { phrase: 'because' };
  },
  examples: {
    keeps: [
      {
        guide: 'The list is long, since members come first.',
        claim: 'The list is long because members come first.',
      },
      { guide, claim: 'The list is long because members come first.' },
    ],
    catches: [{ guide, claim: 'Members come first because the town pays for the hall.' }],
  },
};

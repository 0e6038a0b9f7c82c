// A claim gives a cause only where the source gives one, or says itself what the claim gives as the cause: a reason
// often stands beside what it is for, without a word for it.

import { type Reading, stemSetOf } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { claimedCause, givesReason } from '../causes.ts';
import type { Rule } from './rule.ts';

/** Share of a cause that the source says, from which it is not invented. */
const fewestHeld = 0.5;

// Of two halves of one sentence, either may be the cause.
const halved = /;|,\s(?:where|which|who)\b/iu;

const guide = 'The list is long; members come first.';

export const inventedCause: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  finds(claim, { text, neighbours }) {
    const claimed = claimedCause(claim);
    if (!claimed) return undefined;
    const isStated =
      isHeld(claimed.cause, text) &&
      !sentencesOf(text).some(
        (each) =>
          halved.test(each.text) && isHeld(claimed.cause, each) && isHeld(claimed.effect, each),
      );
    const isReasoned = isStated || [text, neighbours].some(givesReason);
    return isReasoned ? undefined : { phrase: 'because' };
  },
  examples: {
    keeps: [
      {
        guide: 'The list is long. Members come first.',
        claim: 'The list is long because members come by boat in summer.',
      },
      {
        guide: 'The list is long, since members come first.',
        claim: 'The list is long because members come first.',
      },
      {
        guide: 'The list is long. Members come first.',
        claim: 'The list is long because members come first.',
      },
    ],
    catches: [
      {
        guide: 'The list is long. Members come first.',
        claim: 'The list is long because members come with lamps, ropes and dogs.',
      },
      { guide, claim: 'The list is long because members come first.' },
      {
        guide: 'Nothing is sold at the mill, where there is no till.',
        claim: 'There is no till at the mill because nothing is sold there.',
      },
      { guide, claim: 'Members come first because the town pays for the hall.' },
    ],
  },
};

function isHeld(stems: ReadonlySet<string>, text: Reading): boolean {
  const held = [...stems].filter((stem) => stemSetOf(text).has(stem)).length;
  return held > 0 && held >= fewestHeld * stems.size;
}

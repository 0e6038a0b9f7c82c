// What a claim says because of something, the source does not give as the cause of that.
import { isReversed, looselyClaimedCause, statedCause } from '../causes.ts';
import type { SenseRule } from './rule.ts';

const guide = 'The bridge is closed, as the river is high.';

export const reversedCause: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const stated = statedCause(text);
    // "Since" and "as" tell a time as well, and are a cause where they cross what the text gives as one.
    const claimed = stated && looselyClaimedCause(claim);
    return claimed && stated && isReversed(claimed, stated) ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide:
          'Please tie up the boats on Mondays. The river is high, so the ferry waits. Bring a rope.',
        claim: 'The boats have to be tied up on Mondays, since the river is high.',
      },
      { guide, claim: 'Because the river is high, the bridge is closed.' },
      {
        guide: 'The river is high, so the bridge is closed.',
        claim: 'The bridge is closed because the river is high.',
      },
      {
        guide: 'The river is high and, as a result, the bridge is closed.',
        claim: 'The bridge is closed because the river is high.',
      },
    ],
    catches: [
      {
        guide: 'Boats stay in at night. The river is high, so the bridge is closed.',
        claim: 'The river is high because the bridge is closed.',
      },
      { guide, claim: 'The river is high because the bridge is closed.' },
      { guide, claim: 'The river is high, since the bridge is closed.' },
      {
        guide: 'The river is high, so the bridge is closed.',
        claim: 'The river is high because the bridge is closed.',
      },
    ],
  },
};

// What a claim says because of something, the source does not give as the cause of that.
import { claimedCause, isReversed, statedCause } from '../causes.ts';
import type { SenseRule } from './rule.ts';

const guide = 'The bridge is closed, as the river is high.';

export const reversedCause: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const [claimed, stated] = [claimedCause(claim), statedCause(text)];
    return claimed && stated && isReversed(claimed, stated) ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Because the river is high, the bridge is closed.' },
      {
        guide: 'The river is high, so the bridge is closed.',
        claim: 'The bridge is closed because the river is high.',
      },
    ],
    catches: [
      { guide, claim: 'The river is high because the bridge is closed.' },
      {
        guide: 'The river is high, so the bridge is closed.',
        claim: 'The river is high because the bridge is closed.',
      },
    ],
  },
};

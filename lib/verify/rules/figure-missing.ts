// Every figure of a claim stands in what it cites, or above that.
import { figuresLacking } from '../../language/figures.ts';
import { figuresIn, Reading, readOnce } from '../../language/reading.ts';
import { withoutOwnCount } from '../own-count.ts';
import type { Rule } from './rule.ts';

const guide = 'The course lasts 12 weeks and costs €450.';

// A count of the items that the claim lists itself needs no figure in the guide.
const figuresWithoutCount = readOnce((claim) => {
  const rest = withoutOwnCount(claim.text);
  return figuresIn(rest === claim.text ? claim : new Reading(rest));
});

export const figureMissing: Rule<'figure-missing'> = {
  code: 'figure-missing',
  finds(claim, { own }) {
    const [figure] = figuresLacking(figuresWithoutCount(claim), figuresIn(own));
    return figure === undefined ? undefined : { figure };
  },
  examples: {
    keeps: [
      { guide, claim: 'The course lasts twelve weeks.' },
      { guide, claim: 'The course has two sides: its length and its cost.' },
    ],
    catches: [
      { guide, claim: 'The course lasts 10 weeks.' },
      { guide, claim: 'The course costs $450.' },
    ],
  },
};

// "How many years does it take to lead a team?" where the guides speak of leading, and nowhere of how long anything
// takes: no other figure answers it.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { expectedOf } from '../language/expected-answer.ts';
import { asksForMoney } from '../language/question-forms.ts';
import type { Evidence } from '../types.ts';
import { computeAnswer } from './extractive/computed/compute-answer.ts';
import { withUntoldParts } from './untold-parts.ts';

/**
 * The evidence with the verdicts of the parts that ask for a time, an age, a share or a number of things which nothing
 * found tells. What is paid is told in more ways (untold-price.ts).
 */
export function withUntoldMeasures(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  const said = new Set(evidence.query.said.map(({ statement }) => statement));
  return withUntoldParts(evidence, (part) => {
    const { text, leans, isBound } = part.part;
    const expected = leans || isBound || asksForMoney(text) ? [] : expectedOf(text);
    if (expected.length === 0) return false;
    const tells = ({ statement: { leadIn = '', text: told } }: LabelledStatement) =>
      expected.some((isShownIn) => isShownIn(`${leadIn} ${told}`));
    return !labelled.some(tells) && !computeAnswer(part, labelled, { index, said });
  });
}

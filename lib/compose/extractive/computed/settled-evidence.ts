// The evidence with the verdicts of the parts that rows of a table settle: what is worked out is answered,
// however little of its wording ("the longest") the guide holds, and what no row holds is not.
import type { LabelledStatement } from '../../../evidence/labels.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import { withPartsJudged } from '../../../retrieve/verdict-of-parts.ts';
import type { Evidence } from '../../../types.ts';
import { computeAnswer } from './compute-answer.ts';

/** The evidence as it was, where no row settles anything. */
export function settledEvidence(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  const said = new Set(evidence.query.said.map(({ statement }) => statement));
  return withPartsJudged(evidence, (part) => {
    const worked = computeAnswer(part, labelled, { index, said });
    if (!worked) return part;
    for (const { statement } of worked.rows) said.add(statement);
    const { pieces, untold = [] } = worked;
    if (pieces.length > 0 && untold.length > 0)
      return { ...part, unknown: untold, verdict: 'partial' };
    return { ...part, verdict: pieces.length > 0 ? 'answered' : 'not-covered' };
  });
}

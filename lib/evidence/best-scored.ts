// The statements that ranking put first for a part of a question.
import type { PartEvidence } from '../types.ts';
import type { LabelledStatement } from './labels.ts';

/** The best of them by their scores, as many as are wanted; those without a score come last. */
export function bestScored(
  labelled: LabelledStatement[],
  { scores }: Pick<PartEvidence, 'scores'>,
  count: number,
): LabelledStatement[] {
  const scoreOf = ({ statement }: LabelledStatement) => scores.get(statement) ?? -Infinity;
  return labelled.toSorted((one, other) => scoreOf(other) - scoreOf(one)).slice(0, count);
}

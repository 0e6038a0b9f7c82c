// How near a labelled statement is to a question in meaning.
import type { GuideIndex } from '../index/guide-index.ts';
import { cosinesOf } from '../index/index-vectors.ts';
import type { LabelledStatement } from './labels.ts';

/** The cosine of a statement with a question's unit vector, -1 to 1; 0 where the index has no vectors. */
export function cosineTo(
  { statement, source }: LabelledStatement,
  vector: Float32Array,
  index: GuideIndex,
): number {
  if (!index.vectors) return 0;
  const { dimensions, statements } = index.vectors;
  const first = index.statementPosition(source.passage.guide, statement.id) * dimensions;
  return cosinesOf(statements.subarray(first, first + dimensions), vector)[0] ?? 0;
}

// How near labelled statements are to a question in meaning.
import type { GuideIndex } from '../index/guide-index.ts';
import { cosinesOf } from '../index/index-vectors.ts';
import type { LabelledStatement } from './labels.ts';

/**
 * The cosines of some statements with a question's unit vector, -1 to 1, in order; 0 where the index has no vectors.
 * @throws ListsMissing for those that are kept elsewhere.
 */
export function cosinesWith(
  labelled: LabelledStatement[],
  vector: Float32Array,
  index: GuideIndex,
): number[] {
  const { vectors } = index;
  if (!vectors) return labelled.map(() => 0);
  const places = labelled.map(({ statement, source }) =>
    index.statementPosition(source.passage.guide, statement.id),
  );
  if (vectors.elsewhere) {
    const about = vectors.elsewhere.about(vector);
    about.need(places);
    return places.map((place) => about.of(place).statement);
  }
  const { dimensions, statements } = vectors;
  return places.map((place) => {
    const own = statements.subarray(place * dimensions, (place + 1) * dimensions);
    return cosinesOf(own, vector)[0] ?? 0;
  });
}

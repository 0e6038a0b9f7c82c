// Mixes what the words say with what the vectors say, by score: ranks alone would throw away by how far
// BM25F puts one passage ahead of the others.

/** Shares of the two scores. */
const wordShare = 0.6;
const vectorShare = 0.4;

/**
 * The mixed score of each candidate, 0 to 1: its lexical score over the highest one, and its cosine
 * scaled to 0..1 between the lowest and the highest of the candidates.
 */
export function mixScores(lexical: number[], cosines: number[]): number[] {
  const best = Math.max(0, ...lexical) || 1;
  const farthest = Math.min(...cosines);
  const spread = Math.max(...cosines) - farthest || 1;
  return lexical.map((score, at) => {
    const nearness = ((cosines[at] ?? farthest) - farthest) / spread;
    return wordShare * (score / best) + vectorShare * nearness;
  });
}

/** The positions of the highest cosines among those that `accepts` lets in, best first. */
export function nearestPositions(
  cosines: Float32Array,
  { limit, accepts }: { limit: number; accepts: (position: number) => boolean },
): number[] {
  return [...cosines.keys()]
    .filter(accepts)
    .sort((one, other) => (cosines[other] ?? 0) - (cosines[one] ?? 0))
    .slice(0, limit);
}

// What the listed questions say that are nearest to a question in meaning: whether its guide answers it. Neighbours vote,
// the nearer the heavier (Dudani, The Distance-Weighted k-Nearest-Neighbor Rule, 1976).

/** Of the nearest listed questions of a guide. */
export type ListedNeighbours = {
  /** Cosine of the nearest that is listed as not covered, -1 to 1; 0 where none is. */
  notCoveredNear: number;
  /** Share of the votes that those have which are listed as covered, 0 to 1; 0 where none is listed as not covered. */
  coveredShare: number;
};

/** Neighbours that vote. */
const voters = 7;
/** A vote weighs e to the power of its cosine times this: .06 nearer is twice the weight. */
const sharpness = 12;

/**
 * Counts the votes.
 * @param covered Cosines of the questions that are listed as asked.
 * @param notCovered Of those that are listed as not covered.
 */
export function listedNeighbours(
  covered: Float32Array,
  notCovered: Float32Array,
): ListedNeighbours {
  if (notCovered.length === 0) return { notCoveredNear: 0, coveredShare: 0 };
  const speakingAgainst = highest(notCovered);
  const near = [
    ...highest(covered).map((cosine) => ({ cosine, isCovered: true })),
    ...speakingAgainst.map((cosine) => ({ cosine, isCovered: false })),
  ];
  near.sort((one, other) => other.cosine - one.cosine);
  let all = 0;
  let votes = 0;
  for (const { cosine, isCovered } of near.slice(0, voters)) {
    const weight = Math.exp(sharpness * cosine);
    all += weight;
    if (isCovered) votes += weight;
  }
  return { notCoveredNear: speakingAgainst.at(-1) ?? 0, coveredShare: votes / all };
}

// In ascending order.
function highest(cosines: Float32Array): number[] {
  return [...cosines.toSorted()].slice(-voters);
}

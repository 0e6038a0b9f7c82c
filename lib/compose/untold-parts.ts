// Parts of a question that what is found does not answer, however likely its words make it.
import { withPartsJudged } from '../retrieve/verdict-of-parts.ts';
import type { Evidence, PartEvidence } from '../types.ts';

/** Likeness to what an author lists from which a part is answered whatever its words are. */
const listedFrom = 0.8;

/** The evidence with the parts as not covered of which `isUntold` holds, but for what an author lists. */
export function withUntoldParts(
  evidence: Evidence,
  isUntold: (part: PartEvidence) => boolean,
): Evidence {
  return withPartsJudged(evidence, (part) => {
    const isListed = Math.max(0, ...part.likeness.values()) >= listedFrom;
    if (part.verdict === 'not-covered' || isListed || !isUntold(part)) return part;
    return { ...part, verdict: 'not-covered' };
  });
}

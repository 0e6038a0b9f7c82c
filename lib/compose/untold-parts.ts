// Parts of a question that what is found does not answer, however likely its words make it.
import { withPartsJudged } from '../retrieve/verdict-of-parts.ts';
import type { Evidence, PartEvidence } from '../types.ts';

/** Likeness to what an author lists from which a part is answered whatever its words are. */
const listedFrom = 0.8;

/** `alikeFrom` is the likeness to what is listed from which the very same is asked. */
type Judging = { alikeFrom?: number; verdict?: 'not-covered' | 'partial' };

/** The evidence with the verdict of parts of which `isUntold` holds, but for what an author lists. */
export function withUntoldParts(
  evidence: Evidence,
  isUntold: (part: PartEvidence) => boolean,
  { alikeFrom = listedFrom, verdict = 'not-covered' }: Judging = {},
): Evidence {
  return withPartsJudged(evidence, (part) => {
    const isListed = Math.max(0, ...part.likeness.values()) >= alikeFrom;
    if (part.verdict === 'not-covered' || isListed || !isUntold(part)) return part;
    return { ...part, verdict };
  });
}

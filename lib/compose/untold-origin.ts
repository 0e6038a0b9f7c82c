// "Who founded the club?" where the guides say much of the club, and nowhere how it began.
import type { LabelledStatement } from '../evidence/labels.ts';
import { asksForOrigin, tellsOrigin } from '../language/origins.ts';
import { withPartsJudged } from '../retrieve/verdict-of-parts.ts';
import type { Evidence } from '../types.ts';

/** Likeness to what an author lists from which a part is answered whatever its words are. */
const listedFrom = 0.8;

/** The evidence with the verdicts of the parts that ask for a beginning which nothing tells. */
export function withUntoldOrigins(evidence: Evidence, labelled: LabelledStatement[]): Evidence {
  return withPartsJudged(evidence, (part) => {
    if (part.verdict === 'not-covered' || !asksForOrigin(part.part.text)) return part;
    if (Math.max(0, ...part.likeness.values()) >= listedFrom) return part;
    const isTold = labelled.some(({ statement: { leadIn = '', text } }) =>
      tellsOrigin(`${leadIn} ${text}`),
    );
    return isTold ? part : { ...part, verdict: 'not-covered' };
  });
}

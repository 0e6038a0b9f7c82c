// "What does an electrician earn?" where the guides speak of another trade: what holds the rest of the question is said
// of somebody else, and no answer, however near it is.
import { bestScored } from '../evidence/best-scored.ts';
import type { LabelledStatement } from '../evidence/labels.ts';
import { cosinesWith } from '../evidence/statement-cosine.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { normalize, tokenize } from '../language/terms.ts';
import { tradeAsked } from '../language/trade-asked.ts';
import type { Evidence, PartEvidence } from '../types.ts';
import { withUntoldParts } from './untold-parts.ts';

/** Cosine from which a statement may well call the trade otherwise: "physician" for "doctor". */
const nearFrom = 0.7;
const statementsRead = 2;

/** The evidence with the verdicts of the parts that ask about a trade which the guides do not name. */
export function withOtherTrades(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  return withUntoldParts(evidence, (part) => {
    const { leans, text } = part.part;
    if (leans || part.unknown.length === 0) return false;
    const asked = tradeAsked(text);
    if (!asked) return false;
    const best = bestScored(labelled, part, statementsRead);
    const isUnknown = (word: string | undefined) =>
      word !== undefined && part.unknown.includes(word);
    const isOther =
      isUnknown(asked.word) || (isUnknown(asked.before) && !areAbout(best, asked.word));
    return isOther && !isNear(part, best, index);
  });
}

// By its word and not by its stem, which "designer" has from "design".
function areAbout(statements: LabelledStatement[], trade: string): boolean {
  const said = inSingular(trade);
  return statements.some(({ statement: { leadIn = '', text } }) =>
    tokenize(`${leadIn} ${text}`).some((word) => inSingular(word) === said),
  );
}

function inSingular(word: string): string {
  return normalize(word).replace(/s$/u, '');
}

function isNear(
  { part: { vector } }: PartEvidence,
  statements: LabelledStatement[],
  index: GuideIndex,
): boolean {
  return vector !== undefined && Math.max(0, ...cosinesWith(statements, vector, index)) >= nearFrom;
}

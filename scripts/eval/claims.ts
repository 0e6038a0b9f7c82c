// The door to the support measure of lib/verify for claims whose evidence is plain text: the one place
// to change when that measure changes.
import { idf, type LexicalIndex } from '../../lib/index/lexical-index.ts';
import { stemsOf } from '../../lib/text/terms.ts';
import { missingFigures } from '../../lib/verify/figures.ts';
import { reversal } from '../../lib/verify/polarity.ts';

export type SupportMeasure = {
  /** How far the evidence supports the claim; higher is more. */
  support: number;
  /** Whether the claim would pass. */
  passes: boolean;
};

/** As in lib/verify/support.ts. */
const mostUncovered = 0.4;

/**
 * Measures a claim against its evidence.
 * @param lexical An index over the evidence of all claims, for the weight of each word.
 */
export function measureSupport(
  claim: string,
  evidence: string,
  lexical: LexicalIndex,
): SupportMeasure {
  const held = new Set(stemsOf(evidence));
  let total = 0;
  let covered = 0;
  for (const term of stemsOf(claim)) {
    const mass = idf(lexical, term);
    total += mass;
    if (held.has(term)) covered += mass;
  }
  const support = total === 0 ? 0 : covered / total;
  const hasFault = missingFigures(claim, evidence).length > 0 || reversal(claim, evidence);
  return { support, passes: support >= 1 - mostUncovered && !hasFault };
}

// The door to the support measure of lib/verify for claims whose evidence is plain text.
import { idf, type LexicalIndex } from '../lib/index/lexical-index.ts';
import { missingFigures } from '../lib/language/figures.ts';
import { Reading } from '../lib/language/reading.ts';
import { reversal } from '../lib/verify/faults.ts';
import { supportProbability } from '../lib/verify/support-probability.ts';
import { threshold } from '../lib/verify/support-weights.ts';

export type SupportMeasure = {
  /** How far the evidence supports the claim, 0 to 1; higher is more. */
  support: number;
  /** Whether the claim would pass. */
  passes: boolean;
};

/**
 * Measures a claim against its evidence.
 * @param lexical An index over the evidence of all claims, for the weight of each word.
 */
export function measureSupport(
  claim: string,
  evidence: string,
  lexical: LexicalIndex,
): SupportMeasure {
  const options = { idf: (term: string) => idf(lexical, term) };
  const support = supportProbability(claim, [evidence], options);
  const isReversed = reversal(new Reading(claim), new Reading(evidence)) !== undefined;
  const hasFault = isReversed || missingFigures(claim, evidence).length > 0;
  return { support, passes: support >= threshold && !hasFault };
}

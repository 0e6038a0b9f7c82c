// How likely a text supports a claim, told by their words: a logistic measure, whose few weights were
// fitted to claims that people have judged.
import { Reading } from '../language/reading.ts';
import type { SupportOptions } from './claim-words.ts';
import { featureNames, type SupportFeatures, supportFeatures } from './support-features.ts';
import { bias, weights } from './support-weights.ts';

/**
 * The probability that the evidence supports the claim, 0 to 1. It orders claims well; as a probability
 * it holds for text like that of the fitted sets only, see support-weights.ts.
 * @param evidence Pieces that hold together: sentences, or a statement with its headings.
 */
export function supportProbability(
  claim: string,
  evidence: readonly string[],
  options: SupportOptions,
): number {
  return probabilityOf(supportFeatures(new Reading(claim), readPieces(evidence), options));
}

/** Each line of some evidence as a piece of its own. */
export function readPieces(evidence: readonly string[]): Reading[] {
  return evidence.flatMap((piece) => piece.split('\n')).map((line) => new Reading(line));
}

/** The same for features that are known. */
export function probabilityOf(features: SupportFeatures): number {
  const sum = featureNames.reduce((total, name) => total + weights[name] * features[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

// What synonyms count for in ranking: less than the reader's own words, so that a level, tool or figure asked
// for by name wins.
import type { QueryTerm } from '../types.ts';
import type { WeightedTerm } from './bm25f.ts';

/** Weight of a synonym in ranking. */
const rankingWeight = 0.4;

/** The terms to rank with: the words of the question, and their synonyms at a lower weight. */
export function weightedTerms(terms: QueryTerm[]): WeightedTerm[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  for (const { weight, alternatives } of terms) {
    for (const wording of alternatives) {
      for (const stem of wording) {
        const share = (weight * rankingWeight) / wording.length;
        weights.set(stem, Math.max(weights.get(stem) ?? 0, share));
      }
    }
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

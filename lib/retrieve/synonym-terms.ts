// What synonyms count for: less than the reader's own words, so that a level, tool or figure asked for
// by name wins.
import type { QueryTerm } from '../types.ts';
import type { WeightedTerm } from './bm25f.ts';

/** Weight of a synonym in ranking. */
const rankingWeight = 0.4;
/** Share of a word's mass that a text holds which has only a synonym of it. */
const heldShare = 0.8;

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

/** How much of a word a text holds: all, the share of a synonym, or nothing; 0 to 1. */
export function shareHeld(
  { term, alternatives }: Pick<QueryTerm, 'term' | 'alternatives'>,
  holds: (stem: string) => boolean,
): number {
  if (holds(term)) return 1;
  return alternatives.some((wording) => wording.every(holds)) ? heldShare : 0;
}

// How far a text holds a word: itself or by a synonym, which counts for less, so that a level, tool or figure
// that is named wins.
import type { QueryTerm } from '../types.ts';

/** Share of a word's mass that a text holds which has only a synonym of it. */
const synonymShare = 0.8;

/** How much of a word a text holds: all, the share of a synonym, or nothing; 0 to 1. */
export function shareHeld(
  { term, alternatives }: Pick<QueryTerm, 'term' | 'alternatives'>,
  holds: (stem: string) => boolean,
): number {
  if (holds(term)) return 1;
  if (alternatives.length === 0) return 0;
  return alternatives.some((wording) => wording.every(holds)) ? synonymShare : 0;
}

// What a passage gains for holding words of the question next to each other, as the question has them,
// and for holding many of them: BM25F alone looks at each word by itself.
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import type { Passage, QueryTerm } from '../types.ts';

/** Weight of two neighbouring words against the same words alone; measured on SQuAD paragraphs. */
const pairWeight = 0.4;
/** Gain of a passage that holds every word, as a share of the best score. */
const wholeShare = 0.4;

/**
 * Gives the bonus of a passage for the own words of a question, in the units of its BM25F score.
 * @param best The highest BM25F score of the question.
 */
export function phraseBonus(
  own: QueryTerm[],
  index: GuideIndex,
  best: number,
): (passage: Passage) => number {
  const masses = own.map(({ term }) => idf(index.lexical, term));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return (passage) => {
    const places = index.placesIn(passage);
    const found = own.map(({ term }) => places.get(term));
    let pairs = 0;
    let held = 0;
    for (const [at, here] of found.entries()) {
      if (!here) continue;
      const mass = masses[at] ?? 0;
      held += mass;
      if (standsBefore(here, found[at + 1])) pairs += mass + (masses[at + 1] ?? 0);
    }
    return pairWeight * pairs + (total === 0 ? 0 : (wholeShare * best * held) / total);
  };
}

function standsBefore(places: readonly number[], next: readonly number[] | undefined): boolean {
  return next?.some((place) => places.includes(place - 1)) ?? false;
}

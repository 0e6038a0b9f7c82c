// How much of what a claim says its source lacks, by words.

import { shareHeld } from '../evidence/share-held.ts';
import { termMass } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { isWording, wordingShare } from '../language/claim-wording.ts';
import { contentAsWritten, type Reading } from '../language/reading.ts';
import { synonymsOf } from './own-words.ts';
import { type Source, stemsOfSource } from './source.ts';

/** The share of a claim's idf mass that a source lacks, 0 to 1; 0 for a claim without content words. */
export type UncoveredMass = (source: Source) => number;

/**
 * Measures sources against a claim: what stands neither in the statements nor in their headings is
 * lacking; a synonym counts as most of its word. Figures count as held: they have a check of their own.
 */
export function uncoveredMass(claim: Reading, index: GuideIndex): UncoveredMass {
  const terms = contentAsWritten(claim);
  const alternatives = synonymsOf(index).alternatives(terms.map(({ term }) => term));
  const parts = terms.map(({ term, word }, at) => ({
    term,
    alternatives: alternatives[at] ?? [],
    mass: termMass(term, index) * (isWording(term) ? wordingShare : 1),
    isFigure: /^\p{N}/u.test(word),
  }));
  const total = parts.reduce((sum, { mass }) => sum + mass, 0);
  const words = parts.filter(({ isFigure }) => !isFigure);
  return (source) => {
    if (total === 0) return 0;
    const stems = stemsOfSource(source);
    const isHeld = (stem: string) => stems.has(stem);
    let lacking = 0;
    for (const part of words) {
      if (!stems.has(part.term)) lacking += part.mass * (1 - shareHeld(part, isHeld));
    }
    return lacking / total;
  };
}

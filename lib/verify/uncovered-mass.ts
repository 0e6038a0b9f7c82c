// How much of what a claim says its source lacks, by words.

import { shareHeld } from '../evidence/share-held.ts';
import { termMass } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { isWording, wordingShare } from '../language/claim-wording.ts';
import { written } from '../language/figures.ts';
import { termsOf } from '../language/terms.ts';
import type { Source } from './source.ts';

/** The share of a claim's idf mass that a source lacks, 0 to 1; 0 for a claim without content words. */
export type UncoveredMass = (source: Source) => number;

/**
 * Measures sources against a claim: what stands neither in the statements nor in their headings is
 * lacking; a synonym counts as most of its word. Figures count as held: they have a check of their own.
 */
export function uncoveredMass(claim: string, index: GuideIndex): UncoveredMass {
  const terms = termsOf(written(claim));
  const alternatives = index.synonyms.alternatives(terms.map(({ term }) => term));
  const parts = terms.map(({ term, word }, at) => ({
    term,
    alternatives: alternatives[at] ?? [],
    mass: termMass(term, index) * (isWording(term) ? wordingShare : 1),
    isFigure: /^\p{N}/u.test(word),
  }));
  const total = parts.reduce((sum, { mass }) => sum + mass, 0);
  return ({ stems }) => {
    if (total === 0) return 0;
    const lacking = parts
      .filter(({ isFigure }) => !isFigure)
      .map((part) => part.mass * (1 - shareHeld(part, (stem) => stems.has(stem))));
    return lacking.reduce((sum, mass) => sum + mass, 0) / total;
  };
}

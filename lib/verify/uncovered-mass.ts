// How much of what a claim says its source lacks, by words.
import type { GuideIndex } from '../index/guide-index.ts';
import { shareHeld } from '../retrieve/synonym-terms.ts';
import { termMass } from '../retrieve/term-mass.ts';
import { stemsOf, termsOf } from '../text/terms.ts';
import type { Source } from './source.ts';

/**
 * Share of the claim's idf mass that stands neither in the source nor right around it, 0 to 1; a synonym
 * counts as most of its word. Figures count as held: they have a check of their own. 0 for a claim without content
 * words.
 */
export function uncoveredMass(claim: string, source: Source, index: GuideIndex): number {
  const text = [source.text, source.headings, source.neighbours].join('\n');
  const held = new Set(stemsOf(text));
  const terms = termsOf(claim);
  const alternatives = index.synonyms.alternatives(terms.map(({ term }) => term));
  let total = 0;
  let lacking = 0;
  for (const [at, { term, word }] of terms.entries()) {
    const mass = termMass(term, index);
    total += mass;
    if (/^\p{N}/u.test(word)) continue;
    const query = { term, alternatives: alternatives[at] ?? [] };
    lacking += mass * (1 - shareHeld(query, (stem) => held.has(stem)));
  }
  return total === 0 ? 0 : lacking / total;
}

// What a stem weighs when shares of a question or a claim are taken: its idf, or little when it belongs
// to the wording of questions and answers at large.
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import { isLight } from '../language/light-words.ts';
import type { QueryTerm } from '../types.ts';

const lightWeight = 0.15;

/** In nats, never negative. */
export function termMass(term: string, index: GuideIndex): number {
  return idf(index.lexical, term) * (isLight(term) ? lightWeight : 1);
}

/** Each term's share of the idf mass of all, by its weight; 0 to 1. */
export function massShares(terms: QueryTerm[], index: GuideIndex): Map<string, number> {
  const masses = terms.map(({ term, weight }) => [term, weight * termMass(term, index)] as const);
  const total = masses.reduce((sum, [, mass]) => sum + mass, 0) || 1;
  return new Map(masses.map(([term, mass]) => [term, mass / total]));
}

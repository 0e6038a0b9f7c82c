// How much of some words each passage holds.
import type { GuideIndex, Span } from '../index/guide-index.ts';
import type { QueryTerm } from '../types.ts';
import { termMass } from './term-mass.ts';

type Term = Pick<QueryTerm, 'term' | 'alternatives'>;

/**
 * The idf mass (nats) of the terms that passages hold, by position; one that holds none is not listed.
 * Another wording of a term counts as the term.
 * @param span Which passages to look at, by position; all unless told.
 */
export function massByPassage(
  terms: readonly Term[],
  index: GuideIndex,
  { from, to }: Span = index.spanOf(undefined),
): Map<number, number> {
  const masses = new Map<number, number>();
  const stems = terms.flatMap(({ term, alternatives }) => [term, ...alternatives.flat()]);
  index.lexical.postings.need(stems);
  for (const { term, alternatives } of terms) {
    const mass = termMass(term, index);
    for (const position of holdersOf(term, alternatives, index)) {
      if (from <= position && position < to)
        masses.set(position, (masses.get(position) ?? 0) + mass);
    }
  }
  return masses;
}

function holdersOf(
  term: string,
  alternatives: string[][],
  { lexical }: GuideIndex,
): Iterable<number> {
  if (alternatives.length === 0) return lexical.postings.get(term)?.passages ?? [];
  const passagesOf = (stem: string) => new Set(lexical.postings.get(stem)?.passages);
  const holders = passagesOf(term);
  for (const wording of alternatives) {
    const [first, ...others] = wording.map(passagesOf);
    const all = others.reduce((both, other) => both.intersection(other), first ?? new Set());
    for (const position of all) holders.add(position);
  }
  return holders;
}

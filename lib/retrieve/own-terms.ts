// The words that a reader put into a question, without those that its context adds.
import type { QueryTerm } from '../types.ts';

/** The terms of weight 1. */
export function ownTerms(terms: QueryTerm[]): QueryTerm[] {
  return terms.filter(({ weight }) => weight === 1);
}

// What a part of a question asks for, as the scoring of statements needs it.

import { termMass } from '../../evidence/term-mass.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { answerTypesOf } from '../../language/expected-answer.ts';
import { asksForList, asksForRemedy } from '../../language/question-forms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart, QueryTerm } from '../../types.ts';

export type Asked = {
  terms: QueryTerm[];
  /** Share of the question's idf mass, by term. */
  masses: Map<string, number>;
  /** Its own words next to each other. */
  pairs: Set<string>;
  answerTypes: RegExp[];
  wantsList: boolean;
  /** Whether it asks, without a word of its own, what can be done. */
  wantsRemedy: boolean;
  /** Whether it has no content word of its own. */
  isBare: boolean;
};

/** Reads a part of a question, its words weighed by the index. */
export function readPart({ text, terms }: QueryPart, index: GuideIndex): Asked {
  const own = ownTerms(terms).map(({ term }) => term);
  return {
    terms,
    masses: massesOf(terms, index),
    pairs: pairsOf(own),
    answerTypes: answerTypesOf(text),
    wantsList: asksForList(text),
    wantsRemedy: own.length === 0 && asksForRemedy(text),
    isBare: own.length === 0,
  };
}

// Each term's share of the question's idf mass.
function massesOf(terms: QueryTerm[], index: GuideIndex): Map<string, number> {
  const masses = terms.map(({ term, weight }) => [term, weight * termMass(term, index)] as const);
  const total = sum(masses.map(([, mass]) => mass)) || 1;
  return new Map(masses.map(([term, mass]) => [term, mass / total]));
}

/** Terms next to each other, in order. */
export function pairsOf(terms: string[]): Set<string> {
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

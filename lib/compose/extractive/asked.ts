// What a part of a question asks for, as the scoring of statements needs it.
import type { GuideIndex } from '../../index/guide-index.ts';
import { answerTypesOf } from '../../language/answer-type.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import { termMass } from '../../retrieve/term-mass.ts';
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

const asksForRemedy =
  /\bwhat (?:can|could|should) (?:i|we|you|one|they) do\b|\bwhat (?:can|could) be done\b|\bhow (?:do|can|could|should)\b/iu;
const namesKind = /\b(?:what|which|list|name)\b/iu;
const several =
  /(?<![\p{L}\p{N}_])(?!does\b|this\b|always\b|is\b|was\b|has\b|its\b)\p{L}{2,}[^\Ws]s\b/iu;
const asksForAll =
  /\bhow many\b|\bhow (?:do|can|should|to)\b|\bwhat (?:can|could|should) (?:i|we|you|one|they) do\b|\bwhy\b/iu;

export function readPart({ text, terms }: QueryPart, index: GuideIndex): Asked {
  const own = ownTerms(terms).map(({ term }) => term);
  return {
    terms,
    masses: massesOf(terms, index),
    pairs: pairsOf(own),
    answerTypes: answerTypesOf(text),
    wantsList: asksForList(text),
    wantsRemedy: own.length === 0 && asksForRemedy.test(text),
    isBare: own.length === 0,
  };
}

// "Which tools …", "List the skills …", in one line.
function asksForList(text: string): boolean {
  const isOfKind = (line: string) => {
    const at = line.search(namesKind);
    return at >= 0 && several.test(line.slice(at));
  };
  return asksForAll.test(text) || text.split('\n').some(isOfKind);
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

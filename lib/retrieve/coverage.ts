// How far the guides cover a question, told by its words: the share of their idf mass that the best
// passage holds. A word that the guides lack weighs most, unless people put any question with it.
import type { GuideIndex } from '../index/guide-index.ts';
import { isLight } from '../text/light-words.ts';
import type { PartEvidence, QueryPart, QueryTerm, RankedPassage } from '../types.ts';
import { headingLikeness } from './heading-match.ts';
import { ownTerms } from './own-terms.ts';
import { shareHeld } from './synonym-terms.ts';
import { termMass } from './term-mass.ts';

/** Coverage from which a question counts as answered, and from which as answered in part. */
const answeredFrom = 0.6;
const partialFrom = 0.45;
/** Weight of a proper name: a passage that lacks it is about something else. */
const nameWeight = 2;
/** Weight of a figure: a wrong one in a question is a false premise, not another subject. */
const figureWeight = 0.15;

type Coverage = Pick<PartEvidence, 'coverage' | 'unknown' | 'verdict'>;

/**
 * Assesses one part of a question. What its context adds may help to cover it, never to refuse it: a
 * question whose own words are covered is covered.
 */
export function assessCoverage(
  { text, terms }: QueryPart,
  passages: RankedPassage[],
  index: GuideIndex,
): Coverage {
  const own = ownTerms(terms);
  const likenessOf = headingLikeness(text, index);
  const likeness = passages.map(({ passage }) => likenessOf(passage));
  const coverage = Math.max(
    coveredShare(terms, passages, index),
    coveredShare(own, passages, index),
    ...likeness,
  );
  const unknown = own
    .filter((term) => !isKnown(term, index) && !isLight(term.term))
    .map(({ word }) => word);
  return { coverage, unknown, verdict: verdictOf(coverage) };
}

// Share of the terms' mass that the best passage holds.
function coveredShare(terms: QueryTerm[], passages: RankedPassage[], index: GuideIndex): number {
  const masses = terms.map((term) => massOf(term, index));
  const total = sum(masses) || 1;
  const shares = passages.map(({ passage }) => {
    const position = index.positionOf(passage.id);
    const holds = (stem: string) =>
      index.lexical.postings.get(stem)?.passages.includes(position) ?? false;
    return sum(terms.map((term, at) => (masses[at] ?? 0) * shareHeld(term, holds))) / total;
  });
  return Math.max(0, ...shares);
}

function isKnown(term: QueryTerm, { lexical }: GuideIndex): boolean {
  return shareHeld(term, (stem) => lexical.postings.has(stem)) > 0;
}

// What only the context brings, and the guides do not know, does not speak against a question.
function massOf(term: QueryTerm, index: GuideIndex): number {
  const { word, weight, isName } = term;
  if (weight < 1 && !isKnown(term, index)) return 0;
  const mass = weight * termMass(term.term, index) * (isName ? nameWeight : 1);
  return /^\p{N}/u.test(word) ? mass * figureWeight : mass;
}

function verdictOf(coverage: number): PartEvidence['verdict'] {
  if (coverage >= answeredFrom) return 'answered';
  return coverage >= partialFrom ? 'partial' : 'not-covered';
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

// How far the guides cover a question, told by its words: the share of their idf mass that the best
// passage holds. A word that the guides lack weighs most, unless people put any question with it.
import type { GuideIndex } from '../index/guide-index.ts';
import { isLight } from '../text/light-words.ts';
import type { PartEvidence, QueryPart, QueryTerm, RankedPassage } from '../types.ts';
import { headingLikeness } from './heading-match.ts';
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

export function assessCoverage(
  { text, terms }: QueryPart,
  passages: RankedPassage[],
  index: GuideIndex,
): Coverage {
  const { postings } = index.lexical;
  const isKnown = (term: QueryTerm) => shareHeld(term, (stem) => postings.has(stem)) > 0;
  const masses = terms.map((term) => massOf(term, isKnown(term), index));
  const total = sum(masses) || 1;
  const shares = passages.map(({ passage }) => {
    const position = index.positionOf(passage.id);
    const holds = (stem: string) => postings.get(stem)?.passages.includes(position) ?? false;
    return sum(terms.map((term, at) => (masses[at] ?? 0) * shareHeld(term, holds))) / total;
  });
  const likeness = passages.map(({ passage }) => headingLikeness(text, passage, index));
  const coverage = Math.max(0, ...shares, ...likeness);
  const unknown = terms
    .filter((term) => term.weight === 1 && !isKnown(term) && !isLight(term.term))
    .map(({ word }) => word);
  return { coverage, unknown, verdict: verdictOf(coverage) };
}

// What only the context brings, and the guides do not know, does not speak against a question.
function massOf(
  { term, word, weight, isName }: QueryTerm,
  isKnown: boolean,
  index: GuideIndex,
): number {
  if (weight < 1 && !isKnown) return 0;
  const mass = weight * termMass(term, index) * (isName ? nameWeight : 1);
  return /^\p{N}/u.test(word) ? mass * figureWeight : mass;
}

function verdictOf(coverage: number): PartEvidence['verdict'] {
  if (coverage >= answeredFrom) return 'answered';
  return coverage >= partialFrom ? 'partial' : 'not-covered';
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

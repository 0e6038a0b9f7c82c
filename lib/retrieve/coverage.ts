// How far the guides cover a question: a probability, and the verdict that follows from it.
import type { GuideIndex } from '../index/guide-index.ts';
import { isLight } from '../language/light-words.ts';
import { payStems, priceStems } from '../language/money-stems.ts';
import { topicOf } from '../language/topic-requests.ts';
import type { PartEvidence, QueryPart, QueryTerm } from '../types.ts';
import {
  type CoverageSignals,
  coverageSignals,
  type Found,
  isKnown,
  signalNames,
} from './coverage-signals.ts';
import {
  type CoverageModel,
  meaningCoverageBare,
  meaningCoverageListed,
  wordCoverageBare,
  wordCoverageListed,
} from './coverage-weights.ts';
import { ownTerms } from './own-terms.ts';
import type { WordingMatch } from './wording-match.ts';

/** Probability from which a question counts as answered, and from which as answered in part. */
const answeredFrom = 0.5;
const partialFrom = 0.45;

/** Words of its own from which a question says enough to be held as a whole. */
const wholeTerms = 3;

type Coverage = Pick<PartEvidence, 'coverage' | 'unknown' | 'verdict'>;

/** Assesses one part of a question: the logistic of its signals, with weights fitted by a script. */
export function assessCoverage(
  part: QueryPart,
  found: Found,
  match: WordingMatch,
  index: GuideIndex,
): Coverage {
  const signals = coverageSignals(part, found, match, index);
  const { bias, weights } = modelFor(signals, part.vector !== undefined);
  const odds = signalNames.reduce((sum, name) => sum + weights[name] * signals[name], bias);
  const told = found.passages.length === 0 ? 0 : 1 / (1 + Math.exp(-odds));
  // One statement that holds every word of a question speaks of it, whatever else tells against that, and so does one
  // that holds the thing of which all is asked that is said: "Tell me about Django."
  const isTopic = part.leans !== true && topicOf(part.text) !== undefined;
  const isWhole =
    signals.wholeStatement === 1 && (isTopic || ownTerms(part.terms).length >= wholeTerms);
  const coverage = isWhole ? Math.max(told, answeredFrom) : told;
  const unknown = ownTerms(part.terms)
    .filter((term) => !isKnown(term, index) && !isLight(term.term) && !isOfMoney(term, index))
    .map(({ word }) => word);
  return { coverage, unknown, verdict: verdictOf(coverage) };
}

// A guide that tells salaries says something about pay, whatever word it has for that.
function isOfMoney({ term }: QueryTerm, { lexical }: GuideIndex): boolean {
  return [payStems, priceStems].some(
    (stems) => stems.has(term) && [...stems].some((stem) => lexical.postings.has(stem)),
  );
}

// Weights are fitted apart for guides whose author lists what they do not answer, and for those with vectors.
function modelFor({ notCoveredIsListed }: CoverageSignals, hasVector: boolean): CoverageModel {
  if (notCoveredIsListed) return hasVector ? meaningCoverageListed : wordCoverageListed;
  return hasVector ? meaningCoverageBare : wordCoverageBare;
}

function verdictOf(coverage: number): PartEvidence['verdict'] {
  if (coverage >= answeredFrom) return 'answered';
  return coverage >= partialFrom ? 'partial' : 'not-covered';
}

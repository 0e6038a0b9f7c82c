// What tells whether the guides cover a question: how much of it the best passages hold, which names
// and other subjects they lack, and how alike it is to questions that the author lists. Each is a share,
// a likeness or a yes from 0 to 1, or the difference of two likenesses; coverage.ts weighs them.

import { shareHeld } from '../evidence/share-held.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { termMass } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import { asksToCompare, expectedOf, isComparison } from '../language/expected-answer.ts';
import { isLight } from '../language/light-words.ts';
import { isPersonNoun } from '../language/person-nouns.ts';
import { normalize } from '../language/terms.ts';
import type { QueryPart, QueryTerm, RankedPassage } from '../types.ts';
import { bm25fBound, rankBm25f } from './bm25f.ts';
import { ownTerms } from './own-terms.ts';
import type { BestStatement } from './rank-statements.ts';
import { weightedTerms } from './synonym-terms.ts';
import { topicSignalNames, topicSignals } from './topic-signals.ts';
import type { WordingMatch } from './wording-match.ts';

/** In the order of the weights in coverage-weights.ts. */
export const signalNames = [
  'score',
  'passage',
  'statement',
  'wholeStatement',
  'missingName',
  'nameElsewhere',
  'otherPerson',
  'listedInVain',
  'likerThanNotCovered',
  'likeNotCovered',
  'unknownInWording',
  'lacksExpected',
  'comparesNames',
  'notCoveredIsListed',
  /** Of the best statement: the share of the question's mass that it holds with its headings. */
  'bestHeld',
  /** Whether it lacks what kind of answer is expected. */
  'bestLacksExpected',
  /** Cosine of the best statement with its neighbours. */
  'bestWindow',
  /** The nearest statement's cosine less the mean. */
  'lead',
  /** Cosine of the nearest question that is listed for it. */
  'questionNear',
  /** Cosine of the nearest question that is listed as not covered. */
  'notCoveredNear',
  /** Share of the nearest listed questions that are listed as covered. */
  'coveredShare',
  ...topicSignalNames,
] as const;

/** What retrieval found for a part. */
export type Found = { passages: RankedPassage[]; best: BestStatement | undefined };

export type CoverageSignals = Record<(typeof signalNames)[number], number>;

/** Passages that are looked at. */
const passagesRead = 3;
/** Weight of a figure: a wrong one in a question is a false premise, not another subject. */
const figureWeight = 0.15;
/** Share of a question's mass from which a statement holds all of it. */
const wholeFrom = 0.97;
/** Share of a question's mass from which a statement is about it. */
const aboutFrom = 0.3;
/** Likeness up to which a question listed as not covered may be alike by chance. */
const chanceLikeness = 0.45;

/**
 * Reads the signals of one part of a question.
 * @param match The part's, with wordings.
 */
export function coverageSignals(
  part: QueryPart,
  { passages: ranked, best: bestStatement }: Found,
  match: WordingMatch,
  index: GuideIndex,
): CoverageSignals {
  const own = ownTerms(part.terms);
  // What only the context brings, and the guides do not know, does not speak against a question.
  const all = part.terms.filter((term) => term.weight === 1 || isKnown(term, index));
  const best = ranked.slice(0, passagesRead);
  const holders = best.map(({ passage }) => holderOf(index.positionOf(passage), index));
  const statements = best.flatMap(({ passage }) =>
    index.statementsOf(passage).map((statement) => {
      const { set } = statementTerms(statement);
      const holds = (stem: string) => set.has(stem);
      return { text: `${statement.leadIn ?? ''} ${statement.text}`, holds };
    }),
  );
  const share = (terms: QueryTerm[], holds: Holder) =>
    shareOf(terms, index, (t) => shareHeld(t, holds));
  const about = statements.filter(({ holds }) => share(own, holds) >= aboutFrom);
  const unknown = own.filter((term) => !isKnown(term, index));
  const ofUnknown = (holds: (term: QueryTerm) => boolean) =>
    shareOf(own, index, (term) => Number(unknown.includes(term) && holds(term)));
  const isMissing = (term: QueryTerm) => !(holders[0] && shareHeld(term, holders[0]) > 0);
  const statement = Math.max(0, ...statements.map(({ holds }) => share(own, holds)));
  const table = index.wordings;
  const covered = Math.max(0, ...ranked.map(({ passage }) => match.ofSection(passage).best));
  const guides = new Set(ranked.map(({ passage }) => passage.guide));
  const notCovered = match.notCovered(guides);
  return {
    score: lexicalShare(part, ranked, index),
    passage: Math.max(0, ...holders.flatMap((holds) => [share(own, holds), share(all, holds)])),
    statement,
    wholeStatement: Number(statement >= wholeFrom),
    missingName: shareOf(own, index, (term) => Number(term.isName && isMissing(term))),
    nameElsewhere: shareOf(own, index, (term) =>
      Number(isNameOfGuides(term, index) && !unknown.includes(term) && isMissing(term)),
    ),
    otherPerson: ofUnknown(({ term, word }) => isPersonNoun(word) && !isLight(term)),
    listedInVain: ofUnknown(({ term }) => table.isOnlyNotCovered(term)),
    likerThanNotCovered: covered - notCovered,
    likeNotCovered: covered < 0.95 ? Math.max(0, notCovered - chanceLikeness) : 0,
    unknownInWording: covered * ofUnknown(() => true),
    lacksExpected: Number(lacksExpected(part.text, about)),
    comparesNames: Number(
      asksToCompare(part.text) &&
        own.filter((term) => isNameOfGuides(term, index)).length > 1 &&
        !about.some(({ text }) => isComparison(text)),
    ),
    notCoveredIsListed: Number(
      [...guides].some((guide) => table.notCovered(guide).wordings.length > 0),
    ),
    ...signalsOfBest(part.text, bestStatement),
    ...topicSignals(part, { passages: ranked, best: bestStatement }, index),
  };
}

type BestSignals = Pick<
  CoverageSignals,
  | 'bestHeld'
  | 'bestLacksExpected'
  | 'bestWindow'
  | 'lead'
  | 'questionNear'
  | 'notCoveredNear'
  | 'coveredShare'
>;

function signalsOfBest(question: string, best: BestStatement | undefined): BestSignals {
  const { withHeadings = 0, windowNear = 0, questionNear = 0, expected = 0 } = best?.features ?? {};
  const expects = expectedOf(question).length > 0;
  return {
    bestHeld: withHeadings,
    bestLacksExpected: Number(expects && expected === 0),
    bestWindow: windowNear,
    lead: best?.lead ?? 0,
    questionNear,
    notCoveredNear: best?.listed?.notCoveredNear ?? 0,
    coveredShare: best?.listed?.coveredShare ?? 0,
  };
}

/** Whether the guides, or their authors' other wordings, hold a word or a synonym of it. */
export function isKnown(term: QueryTerm, { lexical }: GuideIndex): boolean {
  return shareHeld(term, (stem) => lexical.postings.has(stem)) > 0;
}

function lacksExpected(question: string, statements: { text: string }[]): boolean {
  const expected = expectedOf(question);
  return (
    expected.length > 0 && !statements.some(({ text }) => expected.every((test) => test(text)))
  );
}

type Holder = (stem: string) => boolean;

function holderOf(position: number, { lexical }: GuideIndex): Holder {
  return (stem) => lexical.postings.get(stem)?.passages.includes(position) ?? false;
}

// Share of the terms' mass, each term counting as far as `held` says.
function shareOf(terms: QueryTerm[], index: GuideIndex, held: (term: QueryTerm) => number): number {
  let total = 0;
  let found = 0;
  for (const term of terms) {
    const mass = massOf(term, index);
    total += mass;
    found += mass * held(term);
  }
  return total === 0 ? 0 : found / total;
}

function massOf({ term, word, weight }: QueryTerm, index: GuideIndex): number {
  return weight * termMass(term, index) * (/^\p{N}/u.test(word) ? figureWeight : 1);
}

// The BM25F score of the best passage as a share of what one could have. Taken anew, for the score of
// a ranked passage may tell of its meaning as well, and meaning tells nothing of coverage.
function lexicalShare({ terms }: QueryPart, ranked: RankedPassage[], index: GuideIndex): number {
  const { lexical } = index;
  const positions = new Set(ranked.map(({ passage }) => index.positionOf(passage)));
  const accepts = (position: number) => positions.has(position);
  const [best] = rankBm25f(lexical, weightedTerms(terms), { limit: 1, accepts });
  const bound = terms.reduce(
    (sum, { term, weight }) => sum + weight * bm25fBound(idf(lexical, term)),
    0,
  );
  return best ? Math.min(1, best.score / bound) : 0;
}

// However it is typed: "javascript".
function isNameOfGuides({ word, isName }: QueryTerm, { lexical }: GuideIndex): boolean {
  return isName || lexical.names.has(normalize(word));
}

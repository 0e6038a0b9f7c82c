// What tells a near miss, a question about what the guides speak of that asks for what they do not say: its section
// lacks words of the question, words that the question puts together stand apart, what shows the kind of answer
// that is asked for is about something else. Each is 0 to 1.
import { headingStems, pathStems } from '../evidence/heading-stems.ts';
import { shareHeld } from '../evidence/share-held.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { termMass } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { answerTypesOf } from '../language/expected-answer.ts';
import { isLight } from '../language/light-words.ts';
import { asksForCount, asksForMoney, asksHowTo, asksWhich } from '../language/question-forms.ts';
import type { Passage, QueryPart, QueryTerm, RankedPassage } from '../types.ts';
import { showsOneLedIn } from './kinds-shown.ts';
import { ownTerms } from './own-terms.ts';
import type { BestStatement } from './rank-statements.ts';

export const topicSignalNames = [
  /** Share of the question's mass that the section of the best passage holds. */
  'sectionHeld',
  /**
   * What is lacking of the question's mass in the statement that holds most of it, with its headings, among those
   * that show the kind of answer asked for; 0 where no kind is asked for.
   */
  'typeLacking',
  /** How many telling words it has, of eight. */
  'tellingWords',
  'oneTellingWord',
  /** Share of its neighbouring telling words that no passage of the guide holds together. */
  'pairsApart',
  /** What the neighbours of the best statement hold of it. */
  'bestAround',
  'asksForMoney',
  'asksForCount',
  'asksWhich',
  'asksHowTo',
] as const;

export type TopicSignals = Record<(typeof topicSignalNames)[number], number>;

/** Telling words above which their number says no more. */
const manyWords = 8;

/** Reads them of one part. */
export function topicSignals(
  part: QueryPart,
  { passages, best }: { passages: RankedPassage[]; best: BestStatement | undefined },
  index: GuideIndex,
): TopicSignals {
  const own = ownTerms(part.terms);
  const telling = own.filter(({ term }) => !isLight(term));
  const pairs = telling.slice(1).map((term, at) => [telling[at] ?? term, term] as const);
  const apart = pairs.filter((pair) => !standTogether(pair, index));
  const [first] = passages;
  return {
    sectionHeld: first ? shareIn(own, sectionHolds(first.passage, index), index) : 0,
    typeLacking: typeLacking(part.text, own, passages, index),
    tellingWords: Math.min(manyWords, telling.length) / manyWords,
    oneTellingWord: Number(pairs.length === 0),
    pairsApart: pairs.length === 0 ? 0 : apart.length / pairs.length,
    bestAround: best?.features.around ?? 0,
    asksForMoney: Number(asksForMoney(part.text)),
    asksForCount: Number(asksForCount(part.text)),
    asksWhich: Number(asksWhich(part.text)),
    asksHowTo: Number(asksHowTo(part.text)),
  };
}

// A long section is several passages.
function sectionHolds({ guide, sectionId }: Passage, index: GuideIndex): Holds {
  const headings = pathStems(index.section(guide, sectionId));
  const statements = index.statementsIn(guide, sectionId);
  return (stem) =>
    headings.has(stem) || statements.some((each) => statementTerms(each).set.has(stem));
}

function typeLacking(
  question: string,
  terms: QueryTerm[],
  passages: RankedPassage[],
  index: GuideIndex,
): number {
  const types = answerTypesOf(question);
  if (types.length === 0) return 0;
  let most = 0;
  for (const { passage } of passages) {
    const headings = headingStems(index.section(passage.guide, passage.sectionId));
    for (const statement of index.statementsOf(passage)) {
      if (!showsOneLedIn(types, statement)) continue;
      const { set } = statementTerms(statement);
      const holds = (stem: string) => set.has(stem) || headings.has(stem);
      most = Math.max(most, shareIn(terms, holds, index));
    }
  }
  return 1 - most;
}

type Holds = (stem: string) => boolean;

function shareIn(terms: QueryTerm[], holds: Holds, index: GuideIndex): number {
  const masses = terms.map(({ term }) => termMass(term, index));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  if (total === 0) return 0;
  const held = terms.map((term, at) => (masses[at] ?? 0) * shareHeld(term, holds));
  return held.reduce((sum, mass) => sum + mass, 0) / total;
}

function standTogether(pair: readonly [QueryTerm, QueryTerm], index: GuideIndex): boolean {
  const [one, other] = pair.map((term) => placesOfAny(term, index));
  return one !== undefined && other !== undefined && commonOf(one, other, 1).length > 0;
}

/** Places of passages in order. */
type Places = readonly number[] | Uint32Array;

// Of the word itself, and of all words of a synonym; in order.
function placesOfAny({ term, alternatives }: QueryTerm, index: GuideIndex): Places {
  const own = placesOf(term, index);
  if (alternatives.length === 0) return own;
  const ofSynonyms = alternatives.flatMap((stems) => [
    ...stems.map((stem) => placesOf(stem, index)).reduce((one, other) => commonOf(one, other)),
  ]);
  return [...new Set([...own, ...ofSynonyms])].sort((one, other) => one - other);
}

/** The first numbers that both lists hold, which are in order. */
function commonOf(one: Places, other: Places, most = Number.POSITIVE_INFINITY): number[] {
  const common: number[] = [];
  let at = 0;
  for (const number of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < number) at += 1;
    if (other[at] === number && common.push(number) === most) break;
  }
  return common;
}

function placesOf(stem: string, { lexical }: GuideIndex): Places {
  return lexical.postings.get(stem)?.passages ?? [];
}

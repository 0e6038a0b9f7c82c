// Which passages are looked at for a part of a question: the best by BM25F, those of the sections that it goes on
// from, and with vectors those that hold the nearest statements. What words tell of a passage and its statements does
// not change when meaning is asked as well: it is told once.
import { statementTerms } from '../evidence/statement-terms.ts';
import { asksOfVersions, isVersionEntry } from '../evidence/version-entry.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { stemsOf } from '../language/terms.ts';
import type { Passage, Query, QueryPart, Statement } from '../types.ts';
import { type Ranked, rankBm25f } from './bm25f.ts';
import { focusOf, focusWeight } from './focus.ts';
import type { Meaning } from './meaning.ts';
import { ownTerms } from './own-terms.ts';
import { phraseBonus } from './phrase-bonus.ts';
import type { Candidate, WordFeatures } from './statement-features.ts';
import { weightedTerms } from './synonym-terms.ts';
import { readSought, type Sought, wordFeaturesOf } from './word-features.ts';
import { aboveChance, WordingMatch } from './wording-match.ts';

// "Annual report …" is no sentence.
const tellsSomething = /(?<!\.)[.!?;]["'”’)]*$|[:=\p{N}]/u;
/** Passages that are ranked once more. */
export const secondLook = 8;
/** Gain of a passage whose section is asked as the question is, as a share of the best score. */
const wordingWeight = 1;

/** A part of a question with how alike it is to wordings, and what its statements are looked through for. */
export type MatchedPart = { part: QueryPart; match: WordingMatch; sought: Sought };

/** How many passages are wanted, and the one that answers the part before. */
export type SearchOptions = { limit: number; beside?: Passage | undefined };

/** A passage that is looked at, with what words tell of it and of its statements, in order. */
type LookedAt = { passage: Passage; score: number; isInFocus: boolean; statements: WordFeatures[] };

/** What words find for a part. */
export type FoundByWords = {
  asked: MatchedPart;
  options: SearchOptions;
  /** The scores are unbounded, in the units of BM25F. */
  looked: LookedAt[];
  /** The highest score by BM25F, with what a section in focus gains. */
  best: number;
};

export function matched(part: QueryPart, index: GuideIndex): MatchedPart {
  return { part, match: new WordingMatch(part.text, index), sought: readSought(part, index) };
}

/** The passages that the words of a part lead to. */
export function findByWords(
  asked: MatchedPart,
  query: Query,
  index: GuideIndex,
  options: SearchOptions = { limit: secondLook },
): FoundByWords {
  const { part } = asked;
  const focus = focusOf(part, query, index);
  if (options.beside) focus.add(index.positionOf(options.beside));
  const { from, to } = index.spanOf(query.guide);
  const found = rankBm25f(index.lexical, weightedTerms(part.terms), {
    limit: mostOf(options),
    accepts: (position) => from <= position && position < to,
  });
  const ranked = withFocus(found, focus, part, index);
  const best = ranked[0]?.score ?? 0;
  return { asked, options, looked: lookAgain(asked, ranked, { best, focus, index }), best };
}

/** The same, and the passages that hold the nearest statements. */
export function withNearest(
  found: FoundByWords,
  meaning: Meaning,
  query: Query,
  index: GuideIndex,
): FoundByWords {
  const { asked, options, looked, best } = found;
  const known = new Set(looked.map(({ passage }) => passage.id));
  const nearest = meaning
    .nearestPassages(mostOf(options), index.spanOf(query.guide))
    .filter(({ id }) => !known.has(id))
    .map((passage) => index.positionOf(passage));
  const further = scoresOf(nearest, asked.part, index);
  const more = lookAgain(asked, further, { best, focus: new Set(), index });
  return { ...found, looked: [...looked, ...more] };
}

/** The statements of the passages that were looked at. */
export function candidatesOf({ asked, looked }: FoundByWords, index: GuideIndex): Candidate[] {
  const most = Math.max(...looked.map(({ score }) => score)) || 1;
  const mayBeOfVersion = !asksOfVersions(asked.part.text);
  const said = new Set(stemsOf(asked.part.text));
  return looked.flatMap(({ passage, score, isInFocus, statements }) => {
    const section = index.section(passage.guide, passage.sectionId);
    const isOfVersion = mayBeOfVersion && isVersionEntry(section);
    const passageScore = score / most;
    return index.statementsOf(passage).flatMap((statement, at) => {
      const words = statements[at];
      const isEcho = onlyNames(statement, said);
      return words
        ? [{ statement, passage, passageScore, isInFocus, isOfVersion, isEcho, words }]
        : [];
    });
  });
}

// What is neither a sentence nor a value, stands below no line that says what it is, and has no word that the question
// has not.
function onlyNames(statement: Statement, said: ReadonlySet<string>): boolean {
  const { kind, text, leadIn } = statement;
  const isBare = (kind === 'item' || kind === 'sentence') && leadIn === undefined;
  if (!isBare || tellsSomething.test(text)) return false;
  const { set } = statementTerms(statement);
  return set.size > 0 && set.isSubsetOf(said);
}

function mostOf({ limit }: SearchOptions): number {
  return Math.max(limit, secondLook);
}

// The sections that the last answer quoted are looked at too, and gain.
function withFocus(
  ranked: Ranked[],
  focus: ReadonlySet<number>,
  part: QueryPart,
  index: GuideIndex,
): Ranked[] {
  if (focus.size === 0) return ranked;
  const known = new Set(ranked.map(({ position }) => position));
  const missing = [...focus].filter((position) => !known.has(position));
  const gain = focusWeight * (ranked[0]?.score || 1);
  return [...ranked, ...scoresOf(missing, part, index)].map(({ position, score }) => ({
    position,
    score: score + (focus.has(position) ? gain : 0),
  }));
}

type Look = { best: number; focus: ReadonlySet<number>; index: GuideIndex };

// What BM25F does not see: words that stand together, a heading that is the question itself, and the statements.
function lookAgain(
  { part, match, sought }: MatchedPart,
  ranked: Ranked[],
  { best, focus, index }: Look,
): LookedAt[] {
  const bonus = phraseBonus(ownTerms(part.terms), index, best);
  return ranked.map(({ position, score }) => {
    const passage = index.passageAt(position);
    const alike = wordingWeight * best * aboveChance(match.ofSection(passage).nearest);
    return {
      passage,
      score: score + bonus(passage) + alike,
      isInFocus: focus.has(position),
      statements: wordFeaturesOf(passage, { match, sought, index }),
    };
  });
}

// The BM25F score of certain passages, 0 for one that holds no word of the part.
function scoresOf(positions: number[], { terms }: QueryPart, { lexical }: GuideIndex): Ranked[] {
  const wanted = new Set(positions);
  const ranked = rankBm25f(lexical, weightedTerms(terms), {
    limit: wanted.size,
    accepts: (position) => wanted.has(position),
  });
  const scores = new Map(ranked.map(({ position, score }) => [position, score]));
  return positions.map((position) => ({ position, score: scores.get(position) ?? 0 }));
}

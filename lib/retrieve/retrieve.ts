// retrieve: a query in, ranked passages out for each of its parts, with how far they cover it. Words come first; where
// they leave a doubt, the same evidence is weighed once more with meaning.
import type { GuideIndex } from '../index/guide-index.ts';
import type { Evidence, PartEvidence, Passage, Query, QueryPart, RankedPassage } from '../types.ts';
import {
  candidatesOf,
  type FoundByWords,
  findByWords,
  type MatchedPart,
  matched,
  secondLook,
  withNearest,
} from './candidates.ts';
import { assessCoverage } from './coverage.ts';
import { type CoverageSignals, coverageSignals } from './coverage-signals.ts';
import { distinctPassages } from './distinct-passages.ts';
import { evidenceOfQuotes } from './focus.ts';
import { Meaning } from './meaning.ts';
import { type BestStatement, rankStatements, type StatementRanking } from './rank-statements.ts';
import type { Candidate } from './statement-features.ts';
import { verdictOfParts } from './verdict-of-parts.ts';

/** Passages that an answer to one part may draw on. */
const evidenceSize = 6;
/** Likeness from which a whole message is one question of those that an author lists. */
const knownFrom = 0.93;
/** What the best statement holds of the question, how far it stands out, and the coverage that leave no doubt. */
const settledHeld = 0.97;
const settledShare = 0.8;
const settledFrom = 0.9;
/** Passages of all parts together. */
const mostPassages = 10;

/** The evidence that words give, and what they found for each part, which can be weighed again with meaning. */
export type WordEvidence = { evidence: Evidence; found: FoundByWords[] };

/** The evidence for a query; without vectors, no passages when nothing matches a term of it. */
export function retrieve(query: Query, index: GuideIndex): Evidence {
  return retrieveByWords(query, index).evidence;
}

/** The same for a query without vectors, with what `withMeaning` takes over. */
export function retrieveByWords(query: Query, index: GuideIndex): WordEvidence {
  const asked = query.parts.filter(({ isQuestion }) => isQuestion);
  const [first] = asked;
  if (query.quotes && first) {
    const quoted = evidenceOfQuotes(first, query.quotes, query, index);
    return { evidence: evidenceOf(query, [quoted]), found: [] };
  }
  const parts: PartEvidence[] = [];
  const found: FoundByWords[] = [];
  const known = knownAsWhole(query, asked, index);
  for (const each of known ?? asked.map((part) => matched(part, index))) {
    const options = { limit: secondLook, beside: besideOf(each.part, parts) };
    const own = findByWords(each, query, index, options);
    found.push(own);
    parts.push(evidenceOfPart(own, query, index));
  }
  return { evidence: evidenceOf(query, parts), found };
}

/**
 * Weighs what words have found once more, with the nearness in meaning of statements to the parts.
 * @param embedded The query that words have found it for, with the vectors of its parts.
 */
export function withMeaning(
  { evidence, found }: WordEvidence,
  embedded: Query,
  index: GuideIndex,
): Evidence {
  const embeddedOf = new Map(evidence.query.parts.map((part, at) => [part, embedded.parts[at]]));
  const parts: PartEvidence[] = [];
  for (const { asked, ...words } of found) {
    const part = embeddedOf.get(asked.part) ?? asked.part;
    const own = { ...words, asked: { ...asked, part } };
    const beside = besideOf(part, parts);
    // The part before may be answered elsewhere now.
    const isBesideOther = beside !== own.options.beside;
    const options = { ...own.options, beside };
    const again = isBesideOther ? findByWords(own.asked, embedded, index, options) : own;
    parts.push(evidenceOfPart(again, embedded, index));
  }
  return found.length === 0 ? { ...evidence, query: embedded } : evidenceOf(embedded, parts);
}

// What goes on with another part is likely to be answered where that one is.
function besideOf({ isBound }: QueryPart, parts: PartEvidence[]): Passage | undefined {
  const before = isBound ? parts.at(-1) : undefined;
  return before?.verdict === 'not-covered' ? undefined : before?.passages[0]?.passage;
}

function evidenceOf(query: Query, parts: PartEvidence[]): Evidence {
  return { query, parts, passages: mergePassages(parts), verdict: verdictOfParts(parts) };
}

// A message that an author lists as one question is not taken apart.
function knownAsWhole(
  { guide }: Query,
  parts: QueryPart[],
  index: GuideIndex,
): MatchedPart[] | undefined {
  if (parts.length < 2) return undefined;
  const whole = matched(wholeOf(parts), index);
  return whole.match.reaches(knownFrom, guide) ? [whole] : undefined;
}

function wholeOf(parts: QueryPart[]): QueryPart {
  const terms = parts.flatMap((part) => part.terms);
  const heaviest = new Map<string, QueryPart['terms'][number]>();
  for (const term of terms) {
    if ((heaviest.get(term.term)?.weight ?? 0) < term.weight) heaviest.set(term.term, term);
  }
  const text = parts.map((part) => part.text).join(' ');
  return { text, isQuestion: true, terms: [...heaviest.values()] };
}

/**
 * The best `limit` passages for a part, of one guide when the query names one. The best by BM25F, and where the part
 * has a vector those that hold the statements nearest to it, are ranked by their statements.
 */
export function search(
  part: QueryPart,
  query: Query,
  index: GuideIndex,
  limit: number,
): RankedPassage[] {
  const found = findByWords(matched(part, index), query, index, { limit });
  return rank(found, query, index).passages.slice(0, limit);
}

/** The statements that may answer a part, and the meaning of its vector. */
export function candidatesFor(
  found: FoundByWords,
  query: Query,
  index: GuideIndex,
): { candidates: Candidate[]; meaning: Meaning | undefined } {
  const { vector } = found.asked.part;
  const meaning = index.vectors && vector ? new Meaning(index, index.vectors, vector) : undefined;
  const all = meaning ? withNearest(found, meaning, query, index) : found;
  return { candidates: candidatesOf(all, index), meaning };
}

function rank(found: FoundByWords, query: Query, index: GuideIndex): StatementRanking {
  const { candidates, meaning } = candidatesFor(found, query, index);
  return rankStatements(candidates, meaning);
}

function rankDistinct(found: FoundByWords, query: Query, index: GuideIndex): StatementRanking {
  const ranking = rank(found, query, index);
  const passages = ranking.passages.slice(0, found.options.limit);
  return { ...ranking, passages: distinctPassages(passages, index, evidenceSize) };
}

function evidenceOfPart(found: FoundByWords, query: Query, index: GuideIndex): PartEvidence {
  const { part, match } = found.asked;
  const { scores, best, passages } = rankDistinct(found, query, index);
  const likeness = match.ofPassages(passages);
  const coverage = assessCoverage(part, { passages, best }, match, index);
  const isSettled = areWordsEnough(best, coverage.coverage, likeness);
  return { part, passages, scores, likeness, lead: best?.lead ?? 0, isSettled, ...coverage };
}

// An author lists the question, or one statement holds all of it and stands out.
function areWordsEnough(
  best: BestStatement | undefined,
  coverage: number,
  likeness: PartEvidence['likeness'],
): boolean {
  if (!best) return false;
  if (Math.max(0, ...likeness.values()) >= knownFrom) return true;
  const { features, share } = best;
  return features.withHeadings >= settledHeld && share >= settledShare && coverage >= settledFrom;
}

/** What the coverage of a part is told by. */
export function signalsOf(part: QueryPart, query: Query, index: GuideIndex): CoverageSignals {
  const found = findByWords(matched(part, index), query, index);
  return coverageSignals(part, rankDistinct(found, query, index), found.asked.match, index);
}

// Round by round, so that each part has its best passages among the first.
function mergePassages(parts: PartEvidence[]): RankedPassage[] {
  const merged = new Map<string, RankedPassage>();
  for (let rank = 0; rank < evidenceSize; rank += 1) {
    for (const { passages } of parts) {
      const ranked = passages[rank];
      if (ranked && !merged.has(ranked.passage.id)) merged.set(ranked.passage.id, ranked);
    }
  }
  return [...merged.values()].slice(0, mostPassages);
}

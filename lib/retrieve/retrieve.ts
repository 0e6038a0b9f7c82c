// retrieve: a query in, ranked passages out for each of its parts, with how far they cover it.
import type { GuideIndex } from '../index/guide-index.ts';
import type { Evidence, PartEvidence, Passage, Query, QueryPart, RankedPassage } from '../types.ts';
import { type Ranked, rankBm25f } from './bm25f.ts';
import { assessCoverage } from './coverage.ts';
import { type CoverageSignals, coverageSignals } from './coverage-signals.ts';
import { distinctPassages } from './distinct-passages.ts';
import { evidenceOfQuotes, focusOf, focusWeight } from './focus.ts';
import { Meaning } from './meaning.ts';
import { ownTerms } from './own-terms.ts';
import { phraseBonus } from './phrase-bonus.ts';
import { type BestStatement, rankStatements, type StatementRanking } from './rank-statements.ts';
import type { Candidate } from './statement-features.ts';
import { weightedTerms } from './synonym-terms.ts';
import { verdictOfParts } from './verdict-of-parts.ts';
import { aboveChance, WordingMatch } from './wording-match.ts';

/** Passages that an answer to one part may draw on. */
const evidenceSize = 6;
/** Passages that are ranked once more. */
const secondLook = 8;
/** Gain of a passage whose section is asked as the question is, as a share of the best score. */
const wordingWeight = 1;
/** Likeness from which a whole message is one question of those that an author lists. */
const knownFrom = 0.93;
/** What the best statement holds of the question, how far it stands out, and the coverage that leave no doubt. */
const settledHeld = 0.97;
const settledShare = 0.8;
const settledFrom = 0.9;
/** Passages of all parts together. */
const mostPassages = 10;

/** How many passages are wanted, and the one that answers the part before. */
type SearchOptions = { limit: number; beside?: Passage | undefined };

/** A part of a question with how alike it is to wordings. */
export type MatchedPart = { part: QueryPart; match: WordingMatch };

/** The evidence for a query; without vectors, no passages when nothing matches a term of it. */
export function retrieve(query: Query, index: GuideIndex): Evidence {
  const asked = query.parts.filter(({ isQuestion }) => isQuestion);
  const [first] = asked;
  if (query.quotes && first) {
    const parts = [evidenceOfQuotes(first, query.quotes, query, index)];
    return { query, parts, passages: mergePassages(parts), verdict: verdictOfParts(parts) };
  }
  const known = knownAsWhole(query, asked, index);
  const parts: PartEvidence[] = [];
  for (const part of known ?? asked.map((each) => matched(each, index))) {
    const before = part.part.isBound ? parts.at(-1) : undefined;
    parts.push(retrievePart(part, query, index, before));
  }
  return { query, parts, passages: mergePassages(parts), verdict: verdictOfParts(parts) };
}

function matched(part: QueryPart, index: GuideIndex): MatchedPart {
  return { part, match: new WordingMatch(part.text, index) };
}

// A message that an author lists as one question is not taken apart.
function knownAsWhole(
  { guide }: Query,
  parts: QueryPart[],
  index: GuideIndex,
): MatchedPart[] | undefined {
  if (parts.length < 2) return undefined;
  const whole = matched(wholeOf(parts), index);
  return whole.match.best(guide) >= knownFrom ? [whole] : undefined;
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
  return rank(matched(part, index), query, index, { limit }).passages;
}

function rank(
  { part, match }: MatchedPart,
  query: Query,
  index: GuideIndex,
  options: SearchOptions,
): StatementRanking {
  const { candidates, meaning } = candidatesFor({ part, match }, query, index, options);
  const { passages, ...ranking } = rankStatements(candidates, { part, match, meaning, index });
  return { passages: passages.slice(0, options.limit), ...ranking };
}

/** The statements that may answer a part, and the meaning of its vector. */
export function candidatesFor(
  { part, match }: MatchedPart,
  query: Query,
  index: GuideIndex,
  { limit, beside }: SearchOptions = { limit: secondLook },
): { candidates: Candidate[]; meaning: Meaning | undefined } {
  const wanted = query.guide === undefined ? undefined : index.guide(query.guide).slug;
  const accepts = ({ guide }: Passage) => wanted === undefined || guide === wanted;
  const most = Math.max(limit, secondLook);
  const focus = focusOf(part, query, index);
  if (beside) focus.add(index.positionOf(beside.id));
  const found = rankBm25f(index.lexical, weightedTerms(part.terms), {
    limit: most,
    accepts: (position) => accepts(index.passageAt(position)),
  });
  const byWords = withFocus(found, focus, part, index);
  const meaning =
    index.vectors && part.vector ? new Meaning(index, index.vectors, part.vector) : undefined;
  const known = new Set(byWords.map(({ position }) => position));
  const nearest = (meaning?.nearestPassages(most, accepts) ?? [])
    .map(({ id }) => index.positionOf(id))
    .filter((position) => !known.has(position));
  const ranked = [...byWords, ...scoresOf(nearest, part, index)];
  const candidates = lookAgain({ part, match }, ranked, index).flatMap(({ passage, score }) =>
    index.statementsOf(passage).map((statement) => ({
      statement,
      passage,
      passageScore: score,
      isInFocus: focus.has(index.positionOf(passage.id)),
    })),
  );
  return { candidates, meaning };
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

// What BM25F does not see: words that stand together, and a heading that is the question itself. Scores over the best.
function lookAgain(
  { part, match }: MatchedPart,
  ranked: Ranked[],
  index: GuideIndex,
): RankedPassage[] {
  const best = ranked[0]?.score ?? 0;
  const bonus = phraseBonus(ownTerms(part.terms), index, best);
  const found = ranked.map(({ position, score }) => {
    const passage = index.passageAt(position);
    const alike = wordingWeight * best * aboveChance(match.ofSection(passage).nearest);
    return { passage, score: score + bonus(passage) + alike };
  });
  const most = Math.max(...found.map(({ score }) => score)) || 1;
  return found.map(({ passage, score }) => ({ passage, score: score / most }));
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

// What goes on with another part is likely to be answered where that one is.
function retrievePart(
  asked: MatchedPart,
  query: Query,
  index: GuideIndex,
  before?: PartEvidence,
): PartEvidence {
  const { part, match } = asked;
  const beside = before?.verdict === 'not-covered' ? undefined : before?.passages[0]?.passage;
  const { scores, best, passages } = rankDistinct(asked, query, index, beside);
  const likeness = match.ofPassages(passages);
  const coverage = assessCoverage(part, { passages, best }, match, index);
  const isSettled = areWordsEnough(best, coverage.coverage, likeness);
  return { part, passages, scores, likeness, isSettled, ...coverage };
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

function rankDistinct(
  asked: MatchedPart,
  query: Query,
  index: GuideIndex,
  beside?: Passage,
): StatementRanking {
  const ranking = rank(asked, query, index, { limit: secondLook, beside });
  return { ...ranking, passages: distinctPassages(ranking.passages, index, evidenceSize) };
}

/** What the coverage of a part is told by. */
export function signalsOf(part: QueryPart, query: Query, index: GuideIndex): CoverageSignals {
  const asked = matched(part, index);
  return coverageSignals(part, rankDistinct(asked, query, index), asked.match, index);
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

// retrieve: a query in, ranked passages out for each of its parts, with how far they cover it.
import type { GuideIndex } from '../index/guide-index.ts';
import type {
  AnswerStatus,
  Evidence,
  PartEvidence,
  Query,
  QueryPart,
  RankedPassage,
} from '../types.ts';
import { rankBm25f } from './bm25f.ts';
import { assessCoverage } from './coverage.ts';
import { headingLikeness } from './heading-match.ts';
import { ownTerms } from './own-terms.ts';
import { phraseBonus } from './phrase-bonus.ts';
import { weightedTerms } from './synonym-terms.ts';

/** Passages that an answer to one part may draw on. */
const evidenceSize = 6;
/** Passages that are ranked once more. */
const secondLook = 30;
/** Passages of all parts together. */
const mostPassages = 10;

/** The evidence for a query; no passages when nothing in the guides matches a term of it. */
export function retrieve(query: Query, index: GuideIndex): Evidence {
  const parts = query.parts
    .filter(({ isQuestion }) => isQuestion)
    .map((part) => retrievePart(part, query, index));
  return { query, parts, passages: mergePassages(parts), verdict: verdictOf(parts) };
}

/**
 * The best `limit` passages for the terms of a part, of one guide when the query names one. The best by
 * BM25F are ranked once more with what it does not see: words that stand together, and a heading that is
 * the question itself.
 */
export function search(
  part: QueryPart,
  query: Query,
  index: GuideIndex,
  limit: number,
): RankedPassage[] {
  const wanted = query.guide === undefined ? undefined : index.guide(query.guide).slug;
  const ranked = rankBm25f(index.lexical, weightedTerms(part.terms), {
    limit: Math.max(limit, secondLook),
    accepts: (position) => wanted === undefined || index.passages[position]?.guide === wanted,
  });
  const best = ranked[0]?.score ?? 0;
  const likenessOf = headingLikeness(part.text, index);
  const own = ownTerms(part.terms);
  const passages = ranked.flatMap(({ position, score }) => {
    const passage = index.passages[position];
    if (!passage) return [];
    const likeness = best * likenessOf(passage);
    return [{ passage, score: score + phraseBonus(own, passage, { index, best }) + likeness }];
  });
  return passages.sort((one, other) => other.score - one.score).slice(0, limit);
}

function retrievePart(part: QueryPart, query: Query, index: GuideIndex): PartEvidence {
  const passages = search(part, query, index, evidenceSize);
  return { part, passages, ...assessCoverage(part, passages, index) };
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

function verdictOf(parts: PartEvidence[]): AnswerStatus {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.size === 1 && verdicts.has('answered')) return 'answered';
  return verdicts.has('answered') || verdicts.has('partial') ? 'partial' : 'not-covered';
}

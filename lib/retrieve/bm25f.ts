// BM25F over the inverted index: the weighted fields of a passage are taken as one text with one length
// norm (Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted Fields, 2004).
import { idf, type LexicalIndex } from '../index/lexical-index.ts';
import { remembered } from '../remembered.ts';

/** Saturation of term frequency and strength of length normalisation; the customary values. */
const k1 = 1.2;
const b = 0.75;

/** A term asked for, with its weight: 1 for a word of the question, less for one that was inferred. */
export type WeightedTerm = { term: string; weight: number };

/** A passage by its position in the index, with its score. */
export type Ranked = { position: number; score: number };

export type RankOptions = {
  /** How many passages to give. */
  limit: number;
  /** Which passages to rank, by position; all unless told. */
  accepts?: (position: number) => boolean;
};

/**
 * Ranks the passages that hold any of the terms, best first; ties keep the order of the guide.
 * score = sum over terms of weight * idf * f * (k1 + 1) / (f + k1 * (1 - b + b * length / average)).
 */
export function rankBm25f(
  index: LexicalIndex,
  terms: WeightedTerm[],
  { limit, accepts = () => true }: RankOptions,
): Ranked[] {
  index.postings.need(terms.map(({ term }) => term));
  const { lengths, averageLength } = index;
  const scores = scoresOf(index);
  const touched: number[] = [];
  try {
    for (const { term, weight } of terms) {
      const postings = index.postings.get(term);
      if (!postings) continue;
      const { passages, frequencies } = postings;
      const termWeight = weight * idf(index, term) * (k1 + 1);
      for (let at = 0; at < passages.length; at += 1) {
        const position = passages[at] ?? 0;
        const frequency = frequencies[at] ?? 0;
        const score = scores[position] ?? 0;
        if (score === 0) touched.push(position);
        const norm = k1 * (1 - b + (b * (lengths[position] ?? 0)) / averageLength);
        scores[position] = score + (termWeight * frequency) / (frequency + norm);
      }
    }
    return best(scores, touched.filter(accepts), limit);
  } finally {
    for (const position of touched) scores[position] = 0;
  }
}

// What scores are added up in, all 0 between two questions: of a million passages it takes 8 MB, which need not be made
// anew for each.
const scoresOf = remembered(({ lengths }: LexicalIndex) => new Float64Array(lengths.length));

/** What one term can add to a score at most, before its weight: its idf with an endless frequency. */
export function bm25fBound(termIdf: number): number {
  return termIdf * (k1 + 1);
}

// Keeps the best `limit` in order while going through all: most fall below the last of them at once.
function best(scores: Float64Array, positions: number[], limit: number): Ranked[] {
  const ranked: Ranked[] = [];
  for (const position of positions) {
    const score = scores[position] ?? 0;
    const last = ranked.at(-1);
    if (ranked.length === limit && last && !isBefore({ position, score }, last)) continue;
    let at = ranked.length;
    while (at > 0 && isBefore({ position, score }, ranked[at - 1])) at -= 1;
    ranked.splice(at, 0, { position, score });
    if (ranked.length > limit) ranked.pop();
  }
  return ranked;
}

function isBefore(one: Ranked, other: Ranked | undefined): boolean {
  if (!other) return true;
  return one.score > other.score || (one.score === other.score && one.position < other.position);
}

// Leaves out what says again what a better passage says: guides of one owner often repeat a paragraph.
import type { GuideIndex } from '../index/guide-index.ts';
import type { RankedPassage } from '../types.ts';

/** Share of the terms of both passages together that they have in common, from which they say the same. */
const sameFrom = 0.8;
/** Terms from which a passage is long enough to tell. */
const fewestTerms = 8;

/** The best `limit` passages of a ranking, each different from the better ones. */
export function distinctPassages(
  ranked: RankedPassage[],
  index: GuideIndex,
  limit: number,
): RankedPassage[] {
  const kept: RankedPassage[] = [];
  const terms: Set<string>[] = [];
  for (const each of ranked) {
    if (kept.length === limit) break;
    const own = new Set(index.placesIn(each.passage).keys());
    const isTold =
      own.size >= fewestTerms &&
      terms.some((other) => jaccard(own, other) >= sameFrom && !tellsApart(own, other, index));
    if (isTold) continue;
    kept.push(each);
    terms.push(own);
  }
  return kept;
}

function jaccard(one: Set<string>, other: Set<string>): number {
  const shared = one.intersection(other).size;
  return shared / Math.max(1, one.size + other.size - shared);
}

// A figure or a name that only one of them has makes another passage of the same words.
function tellsApart(one: Set<string>, other: Set<string>, { lexical }: GuideIndex): boolean {
  const different = [...one.symmetricDifference(other)];
  return different.some((term) => /^\p{N}/u.test(term) || lexical.names.has(term));
}

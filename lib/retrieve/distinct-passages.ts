// Leaves out what says again what a better passage says: guides of one owner often repeat a paragraph.

import type { GuideIndex } from '../index/guide-index.ts';
import { remembered } from '../remembered.ts';
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
  const terms: ReadonlySet<string>[] = [];
  for (const each of ranked) {
    if (kept.length === limit) break;
    const own = termsIn(index.placesIn(each.passage));
    const isTold =
      own.size >= fewestTerms &&
      terms.some(
        (other) =>
          mayBeSame(own, other) &&
          jaccard(own, other) >= sameFrom &&
          !tellsApart(own, other, index),
      );
    if (isTold) continue;
    kept.push(each);
    terms.push(own);
  }
  return kept;
}

const termsIn = remembered(
  (places: ReturnType<GuideIndex['placesIn']>): ReadonlySet<string> => new Set(places.keys()),
);

// It is no more than the smaller number of terms as a share of the larger.
function mayBeSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Math.min(one.size, other.size) >= sameFrom * Math.max(one.size, other.size);
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared / Math.max(1, one.size + other.size - shared);
}

// A figure or a name that only one of them has makes another passage of the same words.
function tellsApart(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  { lexical }: GuideIndex,
): boolean {
  const different = [...one.symmetricDifference(other)];
  return different.some((term) => /^\p{N}/u.test(term) || lexical.names.has(term));
}

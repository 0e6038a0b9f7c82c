// The index of one guide among several, as if it stood alone in its folder. How rare a word is, which words
// are names and what a typing error is mended into are told by the guide that is asked, so that no other
// guide of the folder changes its answers.
import { LRUCache } from 'lru-cache';
import { giveWay } from '../give-way.ts';
import type { Guide } from '../types.ts';
import { GuideIndex } from './guide-index.ts';
import { GuideOfSeveral } from './guide-texts.ts';
import type { IndexVectors } from './index-vectors.ts';
import type { Span } from './layout.ts';
import { fieldsOfGuide, LexicalBuilder } from './lexical-index.ts';

/** Guides whose own index is kept; the one unused for longest goes first. */
const guidesKept = 500;

const known = new WeakMap<GuideIndex, LRUCache<string, Promise<GuideIndex>>>();

/**
 * The index of one guide; the index itself when it holds no other.
 * @throws SignpostError `unknown-guide` when it holds none of that slug.
 */
export async function guideAlone(index: GuideIndex, slug: string): Promise<GuideIndex> {
  const guide = index.guide(slug);
  if (index.guides.length === 1) return index;
  const kept = known.get(index) ?? new LRUCache({ max: guidesKept });
  known.set(index, kept);
  const made = kept.get(guide.slug) ?? makeAlone(index, guide.slug);
  kept.set(guide.slug, made);
  return made;
}

async function makeAlone(index: GuideIndex, slug: string): Promise<GuideIndex> {
  const guide = index.guide(slug);
  const building = new LexicalBuilder();
  for (const fields of fieldsOfGuide(guide)) {
    await giveWay();
    building.add(fields);
  }
  return new GuideIndex({
    texts: new GuideOfSeveral(index.texts, index.guideNumber(slug)),
    lexical: building.finish(guide.words.synonyms.flat()),
    contentHash: index.contentHash,
    ...vectorsOf(index, guide),
  });
}

// Those of its statements and listed questions, which stand together in the index.
function vectorsOf(index: GuideIndex, guide: Guide): { vectors?: IndexVectors } {
  const { vectors } = index;
  if (!vectors) return {};
  const part = (values: Float32Array, { from, to }: Span) =>
    values.subarray(from * vectors.dimensions, to * vectors.dimensions);
  const from = index.firstOf(guide.slug);
  const own = { from, to: from + index.countsOf(guide.slug).statements };
  const { askedAs, notCovered } = index.listed.spansOf(guide.slug);
  const listed = {
    questions: part(vectors.questions, askedAs),
    notCovered: part(vectors.notCovered, notCovered),
  };
  if (vectors.elsewhere) {
    return { vectors: { ...vectors, ...listed, elsewhere: vectors.elsewhere.from(own.from) } };
  }
  const { statements, windows } = vectors;
  return {
    vectors: {
      ...vectors,
      ...listed,
      statements: part(statements, own),
      windows: part(windows, own),
    },
  };
}

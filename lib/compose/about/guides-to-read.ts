// Which sections are looked through for a question about the guides as documents: all of them, or where they are many
// those that hold its words best.
import type { GuideIndex } from '../../index/guide-index.ts';
import { stemsOf } from '../../language/terms.ts';
import { rankBm25f } from '../../retrieve/bm25f.ts';
import type { Guide } from '../../types.ts';

/** Passages up to which all are looked through. */
const fewPassages = 3000;
/** Passages that are looked at where there are more. */
const mostLookedAt = 60;

/**
 * The guides that are asked, or of many sections those that hold some words best, as guides of these sections alone.
 * @param slug The one guide that is asked; all when undefined.
 */
export function guidesToRead(words: string, index: GuideIndex, slug: string | undefined): Guide[] {
  const { from, to } = index.spanOf(slug);
  const guides = slug === undefined ? index.guides : [index.guide(slug)];
  if (to - from <= fewPassages) return guides;
  const terms = [...new Set(stemsOf(words))].map((term) => ({ term, weight: 1 }));
  const found = rankBm25f(index.lexical, terms, {
    limit: mostLookedAt,
    accepts: (position) => from <= position && position < to,
  });
  const positions = found.map(({ position }) => position).sort((one, other) => one - other);
  const sections = new Map(
    positions.map((position) => [index.sectionAt(position), index.passageAt(position).guide]),
  );
  const ofGuide = Map.groupBy(sections.keys(), (section) => sections.get(section) ?? '');
  return Array.from(ofGuide, ([guide, own]) => {
    const read = own.map((section) => index.texts.read(section));
    return {
      ...index.guide(guide),
      words: { synonyms: [], askedAs: [], notCovered: [] },
      sections: read.map(({ section }) => section),
      statements: read.flatMap(({ statements }) => statements),
      passages: read.flatMap(({ passages }) => passages),
    };
  });
}

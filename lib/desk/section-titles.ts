// Titles of sections by where they stand.
import type { Place } from '../store/store.ts';
import type { Guide } from '../types.ts';

/** Gives the title of a section; undefined of one that is not there. */
export function titlesOf(guides: Guide[]): (place: Place) => string | undefined {
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  return ({ guide, section }) =>
    bySlug.get(guide)?.sections.find(({ id }) => id === section)?.title;
}

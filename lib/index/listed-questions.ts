// The questions that authors list, counted through all guides of an index.
import type { Guide } from '../types.ts';

/**
 * The places of what is listed for a statement or for a section as a whole, by `<guide>#<its id>`: in the order of the
 * guides, and of `askedAs` within each.
 */
export function readListed(guides: Guide[]): Map<string, number[]> {
  const listed = new Map<string, number[]>();
  let at = 0;
  for (const { slug, words } of guides) {
    for (const { sectionId, statementId } of words.askedAs) {
      const key = `${slug}#${statementId ?? sectionId}`;
      const places = listed.get(key) ?? [];
      places.push(at);
      listed.set(key, places);
      at += 1;
    }
  }
  return listed;
}

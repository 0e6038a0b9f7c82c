// By what texts are looked up that are not in memory, or of which there are many.

/** 32 bits: FNV-1a over UTF-16 code units (Fowler, Noll and Vo, draft-eastlake-fnv). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

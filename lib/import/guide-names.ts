// What the guides that originals become are called: by where these lie, so that a site's own order is kept; and a
// guide that was made of the same source before keeps its file, whatever its owner calls it by now.
import { posix } from 'node:path';
import { firstFree } from '../load/guide-slug.ts';

/** An original before it is read. */
export type Named = { path: string; source: string };

const longestPart = 100;
const endings = /\.(?:md|mdx|markdown|html?|xhtml|txt|text|pdf|docx|epub|odt)$/i;

/**
 * @param bySource Files of the guides that there are, by the source that they name.
 * @param files All files of the guides that there are.
 * @returns The file of each original's guide, by its source.
 */
export function guideFiles(
  originals: readonly Named[],
  bySource: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): Map<string, string> {
  const taken = new Set([...files].map((file) => file.toLowerCase()));
  const named = new Map<string, string>();
  for (const { path, source } of originals) {
    const known = bySource.get(source) ?? named.get(source);
    if (known !== undefined) {
      named.set(source, known);
      continue;
    }
    const { name } = firstFree(plainPath(path), {
      has: (each) => taken.has(`${each}.md`.toLowerCase()),
    });
    taken.add(`${name}.md`.toLowerCase());
    named.set(source, `${name}.md`);
  }
  return named;
}

// Without what leads out of the folder, hides a file, or is no name on some system.
function plainPath(path: string): string {
  const parts = path
    .replace(endings, '')
    .split(/[\\/]+/)
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}\p{M} ._()+#&@-]+/gu, '-')
        .slice(0, longestPart)
        .replace(/^[.\s-]+/, ''),
    )
    .map(withoutEnd)
    .filter((part) => part !== '');
  return posix.join(...(parts.length > 0 ? parts : ['guide']));
}

// A name may not end with what some systems take away.
function withoutEnd(part: string): string {
  let end = part.length;
  while (end > 0 && /[.\s]/.test(part[end - 1] ?? '')) end -= 1;
  return part.slice(0, end);
}

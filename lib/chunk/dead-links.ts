// Tells of links into the guides that lead to a section that is not there.
import type { Warn } from '../load/guide-warning.ts';
import type { InnerLink } from './guide-links.ts';

/** @param sections The ids of each guide's sections, by its slug. */
export function tellDeadLinks(
  links: InnerLink[],
  sections: ReadonlyMap<string, ReadonlySet<string>>,
  warn: Warn,
): void {
  for (const { file, line, url, slug, fragment } of links) {
    const id = decoded(fragment.slice(1));
    // A browser takes what follows a colon for words to look for.
    if (id === '' || id.startsWith(':') || sections.get(slug)?.has(id)) continue;
    warn({
      code: 'dead-link',
      file,
      line,
      text: `the link "${url.replace(/^wiki:/, '')}" leads to a section that the guide does not have.`,
    });
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

// llms-full.txt: the guides themselves, for programs that read a site in one piece. llms.txt has the links to them.
import type { OpenGuides } from '../../signpost.ts';
import { guidePath } from '../../wire/links.ts';

/** Characters of all guides together that are written out; of further ones the address alone is. */
const mostCharacters = 1_000_000;

export type FullText = Pick<OpenGuides, 'guides' | 'sources'> & { origin: string };

/** The Markdown of each guide below its address, in the order of the guides. */
export function llmsFullText({ guides, sources, origin }: FullText): string {
  let left = mostCharacters;
  const parts = guides.map(({ slug }) => {
    const address = `${origin}${guidePath(slug)}`;
    const source = left > 0 ? (sources.get(slug) ?? '') : '';
    left -= source.length;
    return source === '' || left < 0 ? `<${address}.md>\n` : `<${address}>\n\n${source.trim()}\n`;
  });
  return parts.join('\n');
}

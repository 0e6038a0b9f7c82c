// sitemap.xml, by which search engines find the pages (https://www.sitemaps.org/protocol.html). A guide whose
// owner names another address for it is not among them.

import type { Guide } from '../../types.ts';
import { guidePath } from '../../wire/links.ts';
import { sitePath } from '../../wire/site-path.ts';

export type SitemapOptions = {
  guides: Pick<Guide, 'slug' | 'updated' | 'canonicalUrl'>[];
  origin: string;
};

/** The XML of /sitemap.xml (sitemaps.org, protocol 0.9). */
export function sitemap({ guides, origin }: SitemapOptions): string {
  const latest = guides
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
  const pages = [
    { address: `${origin}${sitePath('/')}`, updated: latest },
    { address: `${origin}${sitePath('/guide')}`, updated: latest },
    ...guides
      .filter(({ canonicalUrl }) => canonicalUrl === undefined)
      .map(({ slug, updated }) => ({ address: `${origin}${guidePath(slug)}`, updated })),
  ];
  const entries = pages.map(({ address, updated }) => {
    const lastmod = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
    return `  <url><loc>${escapeXml(address)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

// robots.txt: every page may be read, and searched as llms.txt offers; the rest of the API is for the pages.

/** The text of /robots.txt. */
export function robotsText(origin: string): string {
  return `User-agent: *
Allow: /
Allow: /api/search
Disallow: /api/

Sitemap: ${origin}/sitemap.xml
`;
}

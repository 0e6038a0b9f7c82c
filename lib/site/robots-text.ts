// robots.txt: every page may be read, the API is for programs that ask.

export function robotsText(origin: string): string {
  return `User-agent: *
Allow: /
Disallow: /api/

Sitemap: ${origin}/sitemap.xml
`;
}

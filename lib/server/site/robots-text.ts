// robots.txt: every page may be read, and searched as llms.txt offers; the rest of the API is for the pages.
import { basePath, sitePath } from '../../wire/site-path.ts';

/** The text of /robots.txt. */
export function robotsText(origin: string): string {
  return `User-agent: *
Allow: ${sitePath('/')}
Allow: ${sitePath('/api/search')}
Disallow: ${basePath}/api/

Sitemap: ${origin}${sitePath('/sitemap.xml')}
`;
}

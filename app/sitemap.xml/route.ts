// GET /sitemap.xml: the pages for search engines.
import { sitemap } from '../../lib/server/site/sitemap.ts';
import { siteFile } from '../site-file.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return siteFile(request, 'application/xml', sitemap);
}

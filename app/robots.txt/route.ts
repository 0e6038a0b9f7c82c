// GET /robots.txt: what crawlers may read.
import { robotsText } from '../../lib/server/site/robots-text.ts';
import { siteFile } from '../site-file.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return siteFile(request, 'text/plain', robotsText);
}

// GET /llms.txt: the site for language models.
import { llmsText } from '../../lib/server/site/llms-text.ts';
import { siteFile } from '../site-file.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return siteFile(request, 'text/plain', llmsText);
}

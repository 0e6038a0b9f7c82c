// GET /llms-full.txt: the guides whole, for language models.
import { llmsFullText } from '../../lib/server/site/llms-full-text.ts';
import { siteFile } from '../site-file.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return siteFile(request, 'text/plain', llmsFullText);
}

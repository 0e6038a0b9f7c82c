// GET /robots.txt: what crawlers may read.
import { readConfig } from '../../lib/config.ts';
import { describeError } from '../../lib/errors.ts';
import { freshForMinutes, tagged, taggedResponse } from '../../lib/http/tagged.ts';
import { siteOrigin } from '../../lib/requests/site-origin.ts';
import { robotsText } from '../../lib/site/robots-text.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const body = robotsText(siteOrigin(request.headers, readConfig().siteUrl));
    return taggedResponse(request, tagged(body), {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': freshForMinutes,
    });
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}

// GET /sitemap.xml: the pages for search engines.
import { readConfig } from '../../lib/config.ts';
import { describeError } from '../../lib/errors.ts';
import { openGuides } from '../../lib/guides.ts';
import { freshForMinutes, tagged, taggedResponse } from '../../lib/http/tagged.ts';
import { siteOrigin } from '../../lib/requests/site-origin.ts';
import { sitemap } from '../../lib/site/sitemap.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const { guides } = await openGuides();
    const body = sitemap({ guides, origin: siteOrigin(request.headers, readConfig().siteUrl) });
    return taggedResponse(request, tagged(body), {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': freshForMinutes,
    });
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}

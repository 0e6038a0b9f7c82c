// GET /llms.txt: the site for language models.
import { readConfig } from '../../lib/config.ts';
import { describeError } from '../../lib/errors.ts';
import { openGuides } from '../../lib/guides.ts';
import { freshForMinutes, tagged, taggedResponse } from '../../lib/http/tagged.ts';
import { siteOrigin } from '../../lib/requests/site-origin.ts';
import { llmsText } from '../../lib/site/llms-text.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const { guides } = await openGuides();
    const origin = siteOrigin(request.headers, readConfig().siteUrl);
    const body = llmsText({ guides, origin });
    return taggedResponse(request, tagged(body), {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': freshForMinutes,
    });
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}

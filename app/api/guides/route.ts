// GET /api/guides: the names of all guides, for a page that holds some of them.
import { guideName } from '../../../browser/guide/introduce-guides.ts';
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { freshForMinutes, tagged, taggedResponse } from '../../../lib/server/http/tagged.ts';
import { signpost } from '../../signpost.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const { guides } = await signpost().guides();
    return taggedResponse(request, tagged(JSON.stringify({ guides: guides.map(guideName) })), {
      'Content-Type': 'application/json',
      'Cache-Control': freshForMinutes,
    });
  } catch (error) {
    return errorResponse(error);
  }
}

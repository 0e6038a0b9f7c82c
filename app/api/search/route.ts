// GET /api/search?q=&k=&guide=: the passages that answer best, without an answer.
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { readSearchRequest } from '../../../lib/server/requests/search-request.ts';
import { signpost } from '../../signpost.ts';

export async function GET(request: Request): Promise<Response> {
  try {
    const { q, k, guide } = readSearchRequest(new URL(request.url).searchParams);
    const passages = await signpost().search(q, { k, guide, signal: request.signal });
    return Response.json({ query: q, passages });
  } catch (error) {
    return errorResponse(error);
  }
}

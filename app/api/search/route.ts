// GET /api/search?q=&k=&guide=: the passages that answer best, without an answer.
import { readConfig } from '../../../lib/config.ts';
import { openEmbedder } from '../../../lib/embed/open-embedder.ts';
import { openGuides } from '../../../lib/guides.ts';
import { errorResponse } from '../../../lib/http/error-response.ts';
import { readSearchRequest } from '../../../lib/requests/search-request.ts';
import { searchGuides } from '../../../lib/search-guides.ts';

export async function GET(request: Request): Promise<Response> {
  try {
    const search = readSearchRequest(new URL(request.url).searchParams);
    const index = await openGuides();
    const embedder = await openEmbedder(readConfig());
    const { signal } = request;
    const passages = await searchGuides(search, index, { embedder, signal });
    return Response.json({ query: search.q, passages });
  } catch (error) {
    return errorResponse(error);
  }
}

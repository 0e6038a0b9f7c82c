// GET /api/search?q=&k=&guide=: the passages that answer best, without an answer.
import { describeError } from '../../../lib/errors.ts';
import { openGuides } from '../../../lib/guides.ts';
import { readSearchRequest } from '../../../lib/requests/search-request.ts';
import { searchGuides } from '../../../lib/search-guides.ts';

export async function GET(request: Request): Promise<Response> {
  try {
    const search = readSearchRequest(new URL(request.url).searchParams);
    const passages = await searchGuides(search, await openGuides());
    return Response.json({ query: search.q, passages });
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}

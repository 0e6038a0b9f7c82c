// POST /api/citations: which quotes still stand in their guides, for a conversation that was shared.
import { checkCitations } from '../../../lib/check-citations.ts';
import { describeError } from '../../../lib/errors.ts';
import { openGuides } from '../../../lib/guides.ts';
import { readCitationsRequest } from '../../../lib/requests/citations-request.ts';

export async function POST(request: Request): Promise<Response> {
  try {
    const quoted = await readCitationsRequest(request);
    return Response.json(checkCitations(quoted, await openGuides()));
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}

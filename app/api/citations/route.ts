// POST /api/citations: which quotes still stand in their guides, for a conversation that was shared.
import { checkCitations } from '../../../lib/check-citations.ts';
import { openGuides } from '../../../lib/guides.ts';
import { crossOrigin, preflight } from '../../../lib/http/cross-origin.ts';
import { readCitationsRequest } from '../../../lib/requests/citations-request.ts';

export const POST = crossOrigin(async (request) => {
  const quoted = await readCitationsRequest(request);
  return Response.json(checkCitations(quoted, await openGuides()));
});

export { preflight as OPTIONS };

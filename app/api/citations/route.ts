// POST /api/citations: which quotes still stand in their guides, for a conversation that was shared.
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';
import { readCitationsRequest } from '../../../lib/server/requests/citations-request.ts';
import { signpost } from '../../signpost.ts';

export const POST = crossOrigin(async (request) =>
  Response.json(await signpost().compare(await readCitationsRequest(request))),
);

export { preflight as OPTIONS };

// POST /api/citations: which quotes still stand in their guides, for a conversation that was shared.
import { counted, inTurn } from '../../../lib/server/gate/gate.ts';
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { readCitationsRequest } from '../../../lib/server/requests/citations-request.ts';
import { signpost } from '../../signpost.ts';

export const POST = crossOrigin(
  counted(async (request) => {
    const quoted = await readCitationsRequest(request);
    return inTurn(request, 'own', async () => jsonResponse(await signpost().compare(quoted)));
  }),
);

export { preflight as OPTIONS };

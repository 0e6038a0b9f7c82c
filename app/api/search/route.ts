// GET /api/search?q=&k=&guide=: the passages that answer best, without an answer.
import { counted, inTurn } from '../../../lib/server/gate/gate.ts';
import { readableAcross } from '../../../lib/server/http/cross-origin.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { readSearchRequest } from '../../../lib/server/requests/search-request.ts';
import { signpost } from '../../signpost.ts';

export const GET = readableAcross(
  counted(async (request) => {
    const { q, k, guide } = readSearchRequest(new URL(request.url).searchParams);
    return inTurn(request, 'own', async () => {
      const passages = await signpost().search(q, { k, guide, signal: request.signal });
      return jsonResponse({ query: q, passages });
    });
  }),
);

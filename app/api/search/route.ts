// GET /api/search?q=&k=&guide=&by=: the passages that answer best, without an answer; `by=words` finds them by their
// words alone, as is done while somebody types.
import { counted, inTurn } from '../../../lib/server/gate/gate.ts';
import { readableAcross } from '../../../lib/server/http/cross-origin.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { isByWords, readSearchRequest } from '../../../lib/server/requests/search-request.ts';
import { signpost } from '../../signpost.ts';

const parametersOf = (request: Request) => new URL(request.url).searchParams;

export const GET = readableAcross(
  counted(
    async (request) => {
      const { q, ...options } = readSearchRequest(parametersOf(request));
      return inTurn(request, 'own', async () => {
        const passages = await signpost().search(q, { ...options, signal: request.signal });
        return jsonResponse({ query: q, passages });
      });
    },
    (request) => (isByWords(parametersOf(request)) ? 'wordsLimit' : 'rateLimit'),
  ),
);

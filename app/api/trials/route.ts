// POST /api/trials: reads files as guides, to be tried before they are saved. DELETE: lets go of them. In development.
import { inTurn } from '../../../lib/server/gate/gate.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { readFilesRequest, readTrialRequest } from '../../../lib/server/requests/trial-request.ts';
import { beginTrial, dropTrial, forOwner } from '../../trials.ts';

export const POST = forOwner(async (request) => {
  const files = await readFilesRequest(request);
  return inTurn(request, 'own', async () => jsonResponse(await beginTrial(files, request.signal)));
});

export const DELETE = forOwner(async (request) => {
  const { trial } = await readTrialRequest(request);
  dropTrial(trial);
  return new Response(null, { status: 204 });
});

// POST /api/trials/guides: saves guides that were tried, as `npm run guide -- add` does. In development.
import { inTurn } from '../../../../lib/server/gate/gate.ts';
import { jsonResponse } from '../../../../lib/server/http/json-response.ts';
import { readTrialRequest } from '../../../../lib/server/requests/trial-request.ts';
import { endTrial, forOwner } from '../../../trials.ts';

export const POST = forOwner(async (request) => {
  const { trial } = await readTrialRequest(request);
  return inTurn(request, 'own', async () => jsonResponse(await endTrial(trial)));
});

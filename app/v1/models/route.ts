// GET /v1/models: the guides as models of OpenAI's API.
import { modelList } from '../../../lib/agents/chat-completions/models.ts';
import { forReadingAgents } from '../../../lib/server/gate/agent-gate.ts';
import { completionsError } from '../../../lib/server/http/completions-error.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { signpost } from '../../signpost.ts';
import { checkKey } from '../check-key.ts';

export const dynamic = 'force-dynamic';

export const GET = forReadingAgents(completionsError, async (request) => {
  checkKey(request);
  return jsonResponse(modelList(await signpost().guides()));
});

// GET /v1/models/<id>: one guide as a model. Its id holds a slash, which clients write as such or as %2F.
import { modelNamed } from '../../../../lib/agents/chat-completions/models.ts';
import { forReadingAgents } from '../../../../lib/server/gate/agent-gate.ts';
import { completionsError } from '../../../../lib/server/http/completions-error.ts';
import { jsonResponse } from '../../../../lib/server/http/json-response.ts';
import { signpost } from '../../../signpost.ts';
import { checkKey } from '../../check-key.ts';

type ModelRoute = { params: Promise<{ model: string[] }> };

export function GET(request: Request, { params }: ModelRoute): Promise<Response> {
  return forReadingAgents(completionsError, async () => {
    checkKey(request);
    const id = (await params).model.map(decodeURIComponent).join('/');
    return jsonResponse(modelNamed(id, await signpost().guides()));
  })(request);
}

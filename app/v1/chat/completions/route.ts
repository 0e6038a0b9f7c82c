// POST /v1/chat/completions: a conversation in, the answer to its last question out, as OpenAI's API has it.
import { completeChat } from '../../../../lib/agents/chat-completions/completion.ts';
import {
  completionSchema,
  readCompletion,
} from '../../../../lib/agents/chat-completions/completion-request.ts';
import { readConfig } from '../../../../lib/config.ts';
import { mostRequestBytes } from '../../../../lib/limits.ts';
import { forAgents } from '../../../../lib/server/gate/agent-gate.ts';
import { inTurn } from '../../../../lib/server/gate/gate.ts';
import { completionsError } from '../../../../lib/server/http/completions-error.ts';
import { preflightOfAgents } from '../../../../lib/server/http/cross-origin.ts';
import { readJsonBody } from '../../../../lib/server/requests/json-body.ts';
import { agentContext } from '../../../agent-context.ts';
import { checkKey } from '../../check-key.ts';

export const POST = forAgents(completionsError, async (request) => {
  checkKey(request);
  const body = await readJsonBody(request, completionSchema, {
    mostBytes: mostRequestBytes,
    whenTooLarge: 'Leave out the oldest messages.',
    example: '{ "model": "signpost", "messages": [ … ] }',
  });
  const asked = readCompletion(body);
  return inTurn(request, readConfig().model ? 'model' : 'own', () =>
    completeChat(asked, agentContext(request)),
  );
});

export { preflightOfAgents as OPTIONS };

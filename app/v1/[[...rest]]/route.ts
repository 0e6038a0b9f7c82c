// An address below /v1 that leads nowhere, by any method: refused as OpenAI's API refuses.
import { SignpostError } from '../../../lib/errors.ts';
import { forReadingAgents } from '../../../lib/server/gate/agent-gate.ts';
import { completionsError } from '../../../lib/server/http/completions-error.ts';

const refuse = forReadingAgents(completionsError, async (request) => {
  const { pathname } = new URL(request.url);
  const message = `There is no "${pathname.slice(0, 100)}" here: ask /v1/chat/completions.`;
  throw new SignpostError('not-found', message);
});

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };

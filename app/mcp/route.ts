// POST /mcp: the guide as an MCP server over Streamable HTTP, without sessions. There is nothing to read (GET) or to
// end (DELETE).
import { readConfig } from '../../lib/config.ts';
import { readAnswerView } from '../../lib/server/assets.ts';
import { forAgents, forReadingAgents } from '../../lib/server/gate/agent-gate.ts';
import { inTurn } from '../../lib/server/gate/gate.ts';
import { preflightOfAgents } from '../../lib/server/http/cross-origin.ts';
import { apiMethods } from '../../lib/server/http/header-rules.ts';
import { mcpError } from '../../lib/server/http/mcp-error.ts';
import { readMcpRequest } from '../../lib/server/requests/mcp-request.ts';
import { version } from '../../package.json';
import { agentContext } from '../agent-context.ts';

export const POST = forAgents(mcpError, async (request) => {
  const { message, work } = await readMcpRequest(request);
  const { answerMcp } = await import('../../lib/agents/mcp/answer-mcp.ts');
  const hasModel = readConfig().model !== undefined;
  const options = { version, hasModel, answerView: readAnswerView };
  const answer = () => answerMcp(request, message, { ...agentContext(request), ...options });
  if (work === 'none') return answer();
  return inTurn(request, work === 'answer' && hasModel ? 'model' : 'own', answer);
});

const refuse = forReadingAgents(
  mcpError,
  async () => new Response(null, { status: 405, headers: { Allow: apiMethods['/mcp'] ?? '' } }),
);

export { preflightOfAgents as OPTIONS, refuse as DELETE, refuse as GET };

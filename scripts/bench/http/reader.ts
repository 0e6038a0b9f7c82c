// Readers who ask over HTTP and read to the end, at little cost to the machine that the server shares with them.
import { once } from 'node:events';
import { Agent, request } from 'node:http';

/** A question as it is sent, under an id by which its answer is known. */
export type Asked = { id: string; body: string; headers?: Record<string, string> };

type Turn = { role: string; text: string };

/** The body of a chat request, in the shape of the AI SDK's transport. */
export function askedOf(id: string, turns: Turn[]): Asked {
  const messages = turns.map(({ role, text }, at) => ({
    id: `${id}-${at}`,
    role,
    parts: [{ type: 'text', text }],
  }));
  return { id, body: JSON.stringify({ id, messages }) };
}

const newestRevision = '2026-07-28';

/** The same question as a call of the tool `ask` over MCP. */
export function toolCallOf(id: string, turns: Turn[]): Asked {
  const envelope = {
    protocolVersion: newestRevision,
    clientInfo: { name: 'bench', version: '1' },
    clientCapabilities: {},
  };
  const _meta = Object.fromEntries(
    Object.entries(envelope).map(([name, value]) => [`io.modelcontextprotocol/${name}`, value]),
  );
  const question = turns.at(-1)?.text;
  const params = { name: 'ask', arguments: { question, history: turns.slice(0, -1) }, _meta };
  const headers = {
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': newestRevision,
    'mcp-method': 'tools/call',
    'mcp-name': 'ask',
  };
  return {
    id,
    body: JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params }),
    headers,
  };
}

/** Asks all, so many at once, each over a connection that is kept; gives the answers in their order. */
export async function askAll(address: string, asked: Asked[], atOnce = 1): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const answers: string[] = [];
  let next = 0;
  const reader = async () => {
    while (next < asked.length) {
      const at = next;
      next += 1;
      const each = asked[at];
      if (each) answers[at] = await ask(address, each, agent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  agent.destroy();
  return answers;
}

async function ask(address: string, asked: Asked, agent: Agent): Promise<string> {
  const { body } = asked;
  const headers = {
    ...asked.headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  const sent = request(address, { method: 'POST', agent, headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  if (response.statusCode !== 200) throw new Error(`${address} ${response.statusCode} ${text}`);
  return text;
}

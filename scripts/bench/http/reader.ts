// Readers who ask over HTTP and read to the end, at little cost to the machine that the server shares with them.
import { once } from 'node:events';
import { Agent, request } from 'node:http';

/** A question as it is sent, under an id by which its answer is known. */
export type Asked = { id: string; body: string };

/** The body of a chat request, in the shape of the AI SDK's transport. */
export function askedOf(id: string, turns: { role: string; text: string }[]): Asked {
  const messages = turns.map(({ role, text }, at) => ({
    id: `${id}-${at}`,
    role,
    parts: [{ type: 'text', text }],
  }));
  return { id, body: JSON.stringify({ id, messages }) };
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

async function ask(address: string, { body }: Asked, agent: Agent): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request(address, { method: 'POST', agent, headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  if (response.statusCode !== 200) throw new Error(`${address} ${response.statusCode} ${text}`);
  return text;
}

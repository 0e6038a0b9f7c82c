// A server on loopback that speaks OpenAI's chat completions, and repeats with their labels the statements that it is
// sent: what a model is asked for. Who sends none gets what was said to others.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Tokens of a reply, of four letters each, as models count English. */
const length = 300;
const letters = 4;

export type FaithfulModel = {
  /** What an app is started with to ask it. */
  settings: Record<string, string>;
  /** From now on, milliseconds between tokens; all come at once with 0. */
  setPace(milliseconds: number): void;
  close(): Promise<void>;
};

export async function startFaithfulModel(): Promise<FaithfulModel> {
  const said: string[] = [];
  let asked = 0;
  let pace = 0;
  const server = createServer(async (request, response) => {
    const statements = statementsIn(await textOf(request));
    if (statements.length > 0) said.push(replyOf(statements));
    asked += 1;
    const reply = statements.length > 0 ? said.at(-1) : said[asked % said.length];
    await speak(response, reply ?? 'Nothing was said before. ', pace);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    settings: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_MODEL: 'faithful' },
    setPace(milliseconds) {
      pace = milliseconds;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}

function statementsIn(body: string): { label: string; text: string }[] {
  const { messages } = JSON.parse(body) as { messages: { content: unknown }[] };
  const said = JSON.stringify(messages.at(-1)?.content).replaceAll('\\"', '"');
  const found = said.matchAll(/"label":"(\w+)","text":"([^"\\]*)"/g);
  return [...found].map(([, label = '', text = '']) => ({ label, text }));
}

function replyOf(statements: { label: string; text: string }[]): string {
  let reply = '';
  for (let at = 0; reply.length < length * letters; at += 1) {
    const { label, text } = statements[at % statements.length] ?? { label: '', text: '' };
    reply += `${text} [${label}] `;
  }
  return reply;
}

async function speak(response: ServerResponse, reply: string, pace: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const began = performance.now();
  for (let at = 0; at < length && !response.destroyed; at += 1) {
    // By the clock, so that no wait is added to another.
    const early = began + at * pace - performance.now();
    if (early > 1) await sleep(early);
    const from = Math.floor((at * reply.length) / length);
    const to = Math.floor(((at + 1) * reply.length) / length);
    response.write(event({ content: reply.slice(from, to) }, null));
  }
  response.end(`${event({}, 'stop')}data: [DONE]\n\n`);
}

function event(delta: object, finish: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  const chunk = {
    id: '1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'faithful',
    choices,
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

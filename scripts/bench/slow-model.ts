// A server on loopback that speaks OpenAI's chat completions and never comes to an end: one token after the other.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Milliseconds between tokens. */
const pause = 100;
const tokens = ['Mid-level ', 'developers ', 'earn ', '$110K–$160K. '];

export type SlowModel = {
  /** What an app is started with to ask it, by as many as like. */
  settings: Record<string, string>;
  /** Calls so far, and those that are still open. */
  begun(): number;
  open(): number;
  close(): Promise<void>;
};

export async function startSlowModel(): Promise<SlowModel> {
  let begun = 0;
  let open = 0;
  const server = createServer((request, response) => {
    begun += 1;
    open += 1;
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let said = 0;
    const timer = setInterval(() => {
      response.write(chunk(tokens[said % tokens.length] ?? ''));
      said += 1;
    }, pause);
    response.once('close', () => {
      clearInterval(timer);
      open -= 1;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    settings: {
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
      OPENAI_API_KEY: '',
      OPENAI_MODEL: 'slow',
      ANSWER_TIMEOUT_SECONDS: '600',
      RATE_LIMIT: 'off',
    },
    begun: () => begun,
    open: () => open,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function chunk(content: string): string {
  const choices = [{ index: 0, delta: { content }, finish_reason: null }];
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'slow',
    choices,
  };
  return `data: ${JSON.stringify(body)}\n\n`;
}

// What a service of models may send that is hard to read, over HTTP and far past what is read of it: streams of a language
// model, and answers of an embedding model.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ServiceConfig } from '../../lib/config.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { openAuthor } from '../../lib/models/open-author.ts';
import { openServedEmbedder } from '../../lib/models/served-embedder.ts';
import { openOver } from '../../lib/signpost.ts';

/** Bytes of each, sent as one piece of text over and over. */
const bytes = 20_000_000;

const providers: ServiceConfig['provider'][] = ['openai', 'openai-compatible'];

const streams: Record<string, string> = {
  words: chunk({ content: 'It earns more. ' }),
  'words of the Responses API': `data: {"type":"response.output_text.delta","item_id":"a","output_index":0,"content_index":0,"delta":"It is. "}\n\n`,
  'empty words': chunk({ content: '' }),
  thoughts: chunk({ reasoning_content: 'It earns more. ' }),
  'calls of tools': chunk({
    tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{' } }],
  }),
  'many replies in one event': `data: {"choices":[${'{"index":0,"delta":{"content":"a"}},'.repeat(1700)}{}]}\n\n`,
  'lists in lists in an event': `data: ${'['.repeat(60_000)}\n\n`,
  'empty objects': 'data: {}\n\n',
  'broken objects': 'data: {\n\n',
  'empty events': 'data:\n\n',
  'an event of many lines': 'data: a\n',
  'fields that are none': 'a:b\n',
  comments: ':\n',
  'empty lines': '\n',
  'one line': 'a',
};

/** What stands between the first and the last words of an answer; and one that is as long as it may be. */
const vectors: Record<string, [unit: string, bytes: number]> = {
  numbers: ['1,', bytes],
  'numbers within the bound': ['1,', 120_000],
  words: ['"a",', bytes],
  'words within the bound': ['"a",', 120_000],
  'lists in lists': ['[', bytes],
  'lists in lists within the bound': ['[', 120_000],
};

// The sender has a thread of its own: what it does is none of the server's time.
const sender = `
  const { parentPort, workerData: { streams, vectors, bytes } } = require('node:worker_threads');
  const server = require('node:http').createServer((request, response) => {
    request.resume();
    const [, kind, name] = decodeURIComponent(request.url).split('/');
    const [unit, most] = kind === 'stream' ? [streams[name], bytes] : vectors[name];
    const type = kind === 'stream' ? 'text/event-stream' : 'application/json';
    response.writeHead(200, { 'content-type': type });
    if (kind !== 'stream') {
      const text = unit.repeat(Math.floor(most / unit.length));
      return response.end('{"data":[{"index":0,"object":"embedding","embedding":[' + text + '1]}]}');
    }
    const some = Buffer.from(unit.repeat(Math.ceil(65536 / unit.length)));
    let left = most;
    const send = () => {
      while (left > 0) {
        left -= some.length;
        if (!response.write(some)) return response.once('drain', send);
      }
      response.end();
    };
    send();
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** What asks a service that sends each. */
export function hardServices(index: GuideIndex): [name: string, ask: () => Promise<unknown>][] {
  let port: Promise<number> | undefined;
  const serviceAt = async (provider: ServiceConfig['provider'], path: string) => {
    port ??= startServer();
    const baseUrl = `http://127.0.0.1:${await port}/${encodeURIComponent(path)}`;
    return { provider, modelId: 'hard', apiKey: 'none', baseUrl };
  };
  const ask = async (provider: ServiceConfig['provider'], name: string) => {
    const service = await serviceAt(provider, `stream/${name}`);
    const author = await openAuthor({ model: { ...service, timeoutMs: 20_000, answerMs: 20_000 } });
    const question = { role: 'user', text: 'What does a junior Python developer earn?' } as const;
    for await (const _ of await openOver(index, { author }).ask([question]));
  };
  const embed = async (provider: ServiceConfig['provider'], name: string) => {
    const embedder = await openServedEmbedder(await serviceAt(provider, `vector/${name}`));
    const patience = { retries: 0, signal: AbortSignal.timeout(20_000) };
    await embedder.embed(['salary'], patience).catch(() => undefined);
  };
  return providers.flatMap((provider) => [
    ...Object.keys(streams).map((name): [string, () => Promise<unknown>] => [
      `${provider}: a stream of ${name}`,
      () => ask(provider, name),
    ]),
    ...Object.keys(vectors).map((name): [string, () => Promise<unknown>] => [
      `${provider}: a vector of ${name}`,
      () => embed(provider, name),
    ]),
  ]);
}

async function startServer(): Promise<number> {
  const worker = new Worker(sender, { eval: true, workerData: { streams, vectors, bytes } });
  worker.unref();
  const [port] = await once(worker, 'message');
  return port;
}

function chunk(delta: object): string {
  const choices = [{ index: 0, delta, finish_reason: null }];
  const body = { id: 'a', object: 'chat.completion.chunk', created: 0, model: 'hard', choices };
  return `data: ${JSON.stringify(body)}\n\n`;
}

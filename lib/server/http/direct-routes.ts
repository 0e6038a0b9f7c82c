// Answers the requests that come most often without what Next does around a route: the route's own function is called
// with a Request, and its Response is written to the connection. All else goes to Next as ever.
import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { sitePath } from '../../wire/site-path.ts';
import { errorResponse } from './error-response.ts';
import { apiMethods, everywhere } from './header-rules.ts';

/** Functions of routes by method and path, as in `POST /api/chat`. */
export type DirectRoutes = Record<string, (request: Request) => Promise<Response>>;

/** Has a server answer these by itself, from now on; what listens to its requests gets the others. */
export function answerDirectly(server: Server, routes: DirectRoutes): void {
  const direct = new Map(Object.entries(routes).map(([name, route]) => [placed(name), route]));
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const route = direct.get(`${request.method} ${path}`);
    if (route) void answer(request, response, route);
    else for (const listener of listeners) listener.call(server, request, response as never);
  });
}

function placed(name: string): string {
  const [method = '', path = ''] = name.split(' ');
  return `${method} ${sitePath(path)}`;
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  route: (request: Request) => Promise<Response>,
): Promise<void> {
  const leaving = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) leaving.abort();
  });
  const [path = ''] = (incoming.url ?? '').split('?', 1);
  const response = await Promise.try(() => route(requestOf(incoming, leaving.signal))).catch(
    errorResponse,
  );
  for (const { key, value } of everywhere) outgoing.setHeader(key, value);
  outgoing.setHeader('Allow', apiMethods[path.slice(sitePath('').length)] ?? '');
  await send(packed(response, incoming), outgoing);
}

// A Request follows a signal for as long as it lives itself, and a route may keep no more of it than its signal: that is
// the one that tells, and none that follows it.
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  return Object.defineProperty(readRequest(incoming), 'signal', { value: signal });
}

// No host: any may be claimed, and none is looked at here.
function readRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  const init = { method, headers };
  if (method === 'GET') return new Request(`http://localhost${url}`, init);
  // Node takes for a body what can be iterated, which the types of browsers do not know.
  const withBody = { ...init, body: bodyOf(incoming), duplex: 'half' } as unknown as RequestInit;
  return new Request(`http://localhost${url}`, withBody);
}

// A body that is not read to its end leaves the connection open for the answer.
async function* bodyOf(incoming: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* incoming.iterator({ destroyOnReturn: false });
  } catch {
    throw new DOMException('The reader has left.', 'AbortError');
  }
}

// What may be changed on its way is packed for who takes it so, as Next does with other answers.
function packed(response: Response, incoming: IncomingMessage): Response {
  const { body, headers } = response;
  if (!body || headers.get('cache-control')?.includes('no-transform')) return response;
  headers.append('Vary', 'Accept-Encoding');
  if (new Negotiator(incoming).encoding(['gzip', 'identity']) !== 'gzip') return response;
  headers.set('Content-Encoding', 'gzip');
  headers.delete('Content-Length');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), response);
}

/** Writes as fast as it is taken; who leaves ends what makes the body. */
async function send({ status, headers, body }: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(status, Object.fromEntries(headers));
  const reader = body?.getReader();
  outgoing.once('close', () => void reader?.cancel().catch(() => {}));
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await taken(outgoing);
    }
    outgoing.end();
  } catch {
    // Half an answer must not look like a whole one.
    outgoing.destroy();
  }
}

async function taken(outgoing: ServerResponse): Promise<void> {
  const over = new AbortController();
  const options = { signal: over.signal };
  const waits = [once(outgoing, 'drain', options), once(outgoing, 'close', options)];
  await Promise.race(waits.map((each) => each.catch(() => {})));
  over.abort();
}

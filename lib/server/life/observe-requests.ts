// Looks at each request of the process's HTTP servers, whichever route answers it: gives it an id, counts it,
// and writes a line about it. By the channels on which Node tells of requests, because Next owns the server.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { metrics } from '../metrics/metrics.ts';
import { routeLabel } from '../metrics/route-label.ts';
import { trackResponse } from './shutdown.ts';

/** What the log says of a request: no words of a reader, no address. */
export type RequestLine = {
  requestId: string;
  method: string;
  route: string;
  status: string;
  milliseconds: number;
};

type Started = { request: IncomingMessage; response: ServerResponse; server: Server };

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered where this is called. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** From now on, for all servers of the process. */
export function observeRequests(onEnd: (line: RequestLine) => void): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Started;
    // What a connection had sent ahead when it was closed.
    if (request.socket.destroyed) return;
    const requestId = safeId(request.headers['x-request-id']);
    request.headers['x-request-id'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    current.enterWith(requestId);
    trackResponse(server, response);
    const began = performance.now();
    // Next writes another address into the request while it answers.
    const method = methodLabel(request.method);
    const route = routeLabel(request.url ?? '');
    const { requests, requestsInFlight } = metrics();
    requestsInFlight.inc();
    response.once('close', () => {
      requestsInFlight.dec();
      const status = response.writableFinished ? String(response.statusCode) : 'closed';
      requests.inc({ route, method, status });
      onEnd({
        requestId,
        method,
        route,
        status,
        milliseconds: Math.round(performance.now() - began),
      });
    });
  });
}

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST'];

function methodLabel(method: string | undefined): string {
  return methods.find((each) => each === method) ?? 'other';
}

// An id of a proxy before us is kept where it can do no harm in a log.
function safeId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{8,64}$/.test(given) ? given : randomUUID();
}

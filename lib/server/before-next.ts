// What has to be done with a request before Next sees it, told by Node's own channel of HTTP servers: the same for
// `next start`, its standalone server and any other that holds the sockets.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { readConfig } from '../config.ts';
import { sitePath } from '../wire/site-path.ts';
import { boundConnections, mayBeSentAhead } from './connections.ts';
import { notePeer } from './gate/peer-address.ts';
import { answerDirectly, type DirectRoutes } from './http/direct-routes.ts';

/**
 * Who may wait for the end of a response: we do, and each layer of Next that a request passes, of which an address with a
 * percent sign passes more than Node takes for sound. It would tell of a leak with each of them.
 */
const mostListeners = 50;

/** The methods that Next knows; at any other it fails. */
const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** No route has it, so it is refused with 405 and what the route has. */
const refusedMethod = 'DELETE';

const oneYear = 31_536_000;
const transportSecurity = `max-age=${oneYear}`;

/** Parameters of an address that are read: what Next does with them takes the square of their number. */
const mostParameters = 64;

/**
 * Headers by which Next's own script asks for parts of a page: our pages have no links of that kind, and Next fails at
 * what it cannot read in them. In development it reloads pages by them.
 */
const routerHeader = /^(?:rsc|next-.*)$/;

/** An address that proxy.ts refuses with a sentence. */
const unreadable = sitePath('/%');

type Exchange = { request: IncomingMessage; response: ServerResponse; server: Server };

const channel = 'http.server.request.start';

/**
 * Begins with the next request; gives what ends it.
 * @param direct What each server that gets a request answers by itself from then on.
 */
export function watchRequests(direct: DirectRoutes = {}): () => void {
  const siteUrl = configuredSite();
  const known = new WeakSet<Server>();
  const listener = (message: unknown) => {
    const exchange = message as Exchange;
    // First, so that connections are bounded for these requests too.
    if (!known.has(exchange.server)) answerDirectly(exchange.server, direct);
    known.add(exchange.server);
    prepare(exchange, siteUrl);
  };
  subscribe(channel, listener);
  return () => void unsubscribe(channel, listener);
}

/** Notes who asks, and what an HTTPS site has to say with every answer, files too (RFC 6797). */
function prepare(exchange: Exchange, siteUrl: string | undefined): void {
  const { request, response, server } = exchange;
  // What a connection had sent ahead when it was closed is still told of.
  if (request.socket.destroyed || !mayBeSentAhead(exchange)) return;
  boundConnections(server, { socket: request.socket });
  response.setMaxListeners(mostListeners);
  notePeer(request);
  request.url = withFewParameters(withoutOrigin(request.url ?? ''));
  if (process.env.NODE_ENV !== 'development') dropRouterHeaders(request.headers);
  if (!methods.has(request.method ?? '')) request.method = refusedMethod;
  if (isSecure(request, siteUrl)) {
    response.setHeader('Strict-Transport-Security', transportSecurity);
  }
}

// What is asked for is written with scheme and host to a proxy, and such a request is to be answered too; an asterisk
// asks about the server as a whole (RFC 9112, 3.2).
function withoutOrigin(target: string): string {
  if (target.startsWith('/')) return target;
  const { protocol = '', pathname, search } = URL.parse(target) ?? {};
  return /^https?:$/.test(protocol) ? `${pathname}${search}` : unreadable;
}

function dropRouterHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (routerHeader.test(name)) delete headers[name];
}

function withFewParameters(url: string): string {
  let end = url.indexOf('?');
  for (let count = 0; end !== -1 && count < mostParameters; count += 1) {
    end = url.indexOf('&', end + 1);
  }
  return end === -1 ? url : url.slice(0, end);
}

// A browser heeds the header over HTTPS alone, so whoever claims that falsely tells it to nobody.
function isSecure({ headers }: IncomingMessage, siteUrl: string | undefined): boolean {
  if (siteUrl !== undefined) return siteUrl.startsWith('https:');
  return String(headers['x-forwarded-proto']).split(',')[0]?.trim() === 'https';
}

// A configuration that cannot be used is told by the routes.
function configuredSite(): string | undefined {
  try {
    return readConfig().siteUrl;
  } catch {
    return undefined;
  }
}

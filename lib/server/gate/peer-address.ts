// The address at the other end of a request's connection. A route of Next is not told it, and any header may be
// the reader's own word; so it is noted before Next sees the request, under a name that nobody can guess.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { processWide } from '../../process-wide.ts';

const peerHeader = processWide('peer-header', () => `x-peer-${randomUUID()}`);

const firstHandHeader = processWide('first-hand-header', () => `x-first-hand-${randomUUID()}`);

/** What proxies write into a request that they pass on. Next writes the first of them into each request. */
const proxyHeaders = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

/** Notes with the request's headers the address, and that no proxy has passed the request on. */
export function notePeer({ headers, socket }: IncomingMessage): void {
  if (socket.remoteAddress !== undefined) headers[peerHeader] = socket.remoteAddress;
  if (!proxyHeaders.some((name) => name in headers)) headers[firstHandHeader] = 'yes';
}

/** Whether the address is that of who asks, as far as one can tell: no proxy says that it asks for another. */
export function isFirstHand(headers: Headers): boolean {
  return headers.has(firstHandHeader);
}

/**
 * The noted address. On Vercel there is no connection of a reader's to see, and the platform itself writes a
 * header that a reader cannot. Undefined where nobody has noted any, as where a route is called by a test.
 */
export function peerOf(headers: Headers): string | undefined {
  const platform = process.env.VERCEL ? headers.get('x-vercel-forwarded-for') : null;
  return platform ?? headers.get(peerHeader) ?? undefined;
}

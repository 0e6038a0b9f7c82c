// The address at the other end of a request's connection. A route of Next is not told it, and any header may be
// the reader's own word; so it is noted before Next sees the request, under a name that nobody can guess.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { processWide } from '../process-wide.ts';

const peerHeader = processWide('peer-header', () => `x-peer-${randomUUID()}`);

/** Notes the address with the request's headers. */
export function notePeer({ headers, socket }: IncomingMessage): void {
  if (socket.remoteAddress !== undefined) headers[peerHeader] = socket.remoteAddress;
}

/**
 * The noted address. On Vercel there is no connection of a reader's to see, and the platform itself writes a
 * header that a reader cannot. Undefined where nobody has noted any, as where a route is called by a test.
 */
export function peerOf(headers: Headers): string | undefined {
  const platform = process.env.VERCEL ? headers.get('x-vercel-forwarded-for') : null;
  return platform ?? headers.get(peerHeader) ?? undefined;
}

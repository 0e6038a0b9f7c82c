// How a server ends when it is told to: what is being answered comes to its end, what comes after that is
// refused, and after a time of grace everything ends.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { processWide } from '../../process-wide.ts';
import { remembered } from '../../remembered.ts';

const shared = () =>
  processWide('shutdown', () => ({
    isShuttingDown: false,
    stop: new AbortController(),
    servers: new Set<Server>(),
    open: new Set<ServerResponse>(),
  }));

/** Whether the server has been told to end. */
export function isShuttingDown(): boolean {
  return shared().isShuttingDown;
}

/** The reader's signal, and that of a server whose time of grace is over: what an answer is stopped by. */
export const untilShutdown = remembered((signal: AbortSignal) =>
  AbortSignal.any([signal, shared().stop.signal]),
);

/** Knows of a request that is being answered, and of the server that does so. */
export function trackResponse(server: Server, response: ServerResponse): void {
  const { servers, open } = shared();
  servers.add(server);
  open.add(response);
  response.once('close', () => open.delete(response));
}

export type ShutdownOptions = {
  /** Milliseconds until everything has ended. */
  graceMs: number;
  /** Whether a request is answered all the same, such as one that asks how the server is. */
  isLetThrough: (request: IncomingMessage) => boolean;
  /** Answers the others. */
  refuse: RequestListener;
};

/** Milliseconds between looks at what is still open. */
const pause = 20;

/**
 * Ends what the process serves. Answers get all but the last second of the grace to come to their end by
 * themselves, and that second to say that they do not. Fulfilled when nothing is open, or the grace is over.
 */
export async function shutDown({ graceMs, isLetThrough, refuse }: ShutdownOptions): Promise<void> {
  const own = shared();
  if (own.isShuttingDown) return new Promise(() => {});
  own.isShuttingDown = true;
  for (const server of own.servers) refuseFromNowOn(server, isLetThrough, refuse);
  await untilNoneOpen(own.open, graceMs - Math.min(1000, graceMs / 4));
  own.stop.abort(new DOMException('The server is being shut down.', 'AbortError'));
  await untilNoneOpen(own.open, Math.min(1000, graceMs / 4));
}

// What has begun keeps the listener that it was handed to.
function refuseFromNowOn(
  server: Server,
  isLetThrough: ShutdownOptions['isLetThrough'],
  refuse: RequestListener,
): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isLetThrough(request)) return refuse(request, response as Parameters<RequestListener>[1]);
    for (const listener of listeners) listener.call(server, request, response);
  });
}

async function untilNoneOpen(open: Set<ServerResponse>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (open.size > 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

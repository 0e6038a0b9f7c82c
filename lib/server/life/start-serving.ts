// What a server does before its first request: its log, its counts, its readiness, and how it is to end.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sitePath } from '../../wire/site-path.ts';
import { logAsLines } from '../log/log-lines.ts';
import { metrics } from '../metrics/metrics.ts';
import { tellEnding } from '../workers/worker-link.ts';
import { endAtOnceNoMore, endingSignals } from './ends-at-once.ts';
import { currentRequestId, observeRequests, type RequestLine } from './observe-requests.ts';
import { beginServing, shuttingDown } from './readiness.ts';
import { shutDown } from './shutdown.ts';

export type ServingOptions = {
  /** Seconds that answers get to come to their end when the server is told to end. */
  graceSeconds: number;
  /** Whether signals are ours to obey. */
  handlesSignals: boolean;
  /** What is still to be done when nothing is open any more. */
  beforeEnd: () => Promise<void>;
};

/** To be called once in a process, before it serves. */
export function startServing({ graceSeconds, handlesSignals, beforeEnd }: ServingOptions): void {
  const write = process.stdout.isTTY ? undefined : logAsLines({ requestId: currentRequestId });
  metrics();
  observeRequests((line) => {
    if (!isQuietProbe(line)) write?.info(line, 'request');
  });
  if (handlesSignals) endWhenTold(graceSeconds * 1000, beforeEnd);
  beginServing();
}

const probes = ['/api/health', '/api/ready', '/api/metrics'];

// Asked every few seconds by machines; what is worth a line is that they are not answered.
function isQuietProbe({ route, status }: RequestLine): boolean {
  return probes.includes(route) && status === '200';
}

function endWhenTold(graceMs: number, beforeEnd: () => Promise<void>): void {
  const end = () => {
    tellEnding();
    void shutDown({ graceMs, isLetThrough: isProbe, refuse })
      .then(beforeEnd)
      .finally(() => process.exit(0));
  };
  endAtOnceNoMore();
  for (const signal of endingSignals) process.on(signal, end);
  // What started this process has gone without a word to it.
  process.on('disconnect', end);
}

function isProbe({ url = '' }: IncomingMessage): boolean {
  const [path] = url.split('?', 1);
  return ['/api/health', '/api/ready'].some((probe) => path === sitePath(probe));
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const { status, code, message, retryAfter } = shuttingDown();
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    // Also for the pages that hold the widget: it says nothing that they may not know.
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Retry-After': retryAfter,
    Connection: 'close',
  });
  // A connection that is closed on what was not read takes the answer with it.
  request.resume().once('end', () => response.end(JSON.stringify({ error: { code, message } })));
}

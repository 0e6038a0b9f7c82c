// What one connection can send at once: requests ahead of the answers, of every kind that Node tells of.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { watchRequests } from '../../lib/server/before-next.ts';
import { observeRequests } from '../../lib/server/life/observe-requests.ts';

const bytes = 2_000_000;

const requests: Record<string, string> = {
  'short requests': 'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
  'requests without a host': 'GET / HTTP/1.1\r\n\r\n',
  'requests with an expectation': 'GET / HTTP/1.1\r\nHost: a\r\nExpect: b\r\n\r\n',
  'requests that wait to go on': 'GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n',
  'requests of an old form': 'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n',
  'requests with bodies': 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\na',
  'requests of many headers': `GET / HTTP/1.1\r\nHost: a\r\n${'b:\r\n'.repeat(1900)}\r\n`,
};

// The sender has a thread of its own: what it does is none of the server's time.
const sender = `
  const { workerData: { port, request, times } } = require('node:worker_threads');
  const socket = require('node:net').connect(port, '127.0.0.1');
  socket.on('error', () => {}).on('close', () => process.exit()).resume();
  socket.write(request.repeat(times));
  setTimeout(() => process.exit(), 1000);
`;

/** What sends each kind to a server that is prepared as the product's is. */
export function hardConnections(): [name: string, send: () => Promise<unknown>][] {
  let port: Promise<number> | undefined;
  return Object.entries(requests).map(([name, request]) => [
    name,
    async () => {
      port ??= startServer();
      const times = Math.floor(bytes / request.length);
      const workerData = { port: await port, request, times };
      await once(new Worker(sender, { eval: true, workerData }), 'exit');
    },
  ]);
}

async function startServer(): Promise<number> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  watchRequests();
  observeRequests(() => {});
  const server = createServer((_, response) => void response.end('answer'));
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

// A server whose connections are bounded, and one connection to it that is written by hand.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { watchRequests } from '../../lib/server/before-next.ts';

export type Seen = { path: string; response: ServerResponse };

/** A server whose answers are given by hand, and a connection to it. */
export async function opened(
  prepare: (server: Server) => void = () => onTestFinished(watchRequests()),
) {
  const seen: Seen[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    seen.push({ path: request.url ?? '', response });
  });
  prepare(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let told = '';
  socket.setEncoding('utf8').on('error', () => {});
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  const read = () =>
    void socket.on('data', (piece) => {
      told += piece;
    });
  return { server, socket, seen, read, told: () => told };
}

export const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: site.example', ...headers, '', ''].join('\r\n');

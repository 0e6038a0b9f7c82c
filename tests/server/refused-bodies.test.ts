import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { boundConnections } from '../../lib/server/connections.ts';
import { until } from '../fixtures/until.ts';
import { get, opened } from './opened-connection.ts';

describe('a request that is answered before all of it has come', () => {
  /** What finds a body too large reads so much of it: a route of ours, and one that Next calls. */
  const ways = {
    'read piece by piece': (request: IncomingMessage) =>
      request.iterator({ destroyOnReturn: false }),
    'handed on as a stream': (request: IncomingMessage) => Readable.toWeb(request),
  };

  async function answered(read: (request: IncomingMessage) => AsyncIterable<unknown>) {
    const opening = (server: Server) => {
      boundConnections(server);
      server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
        for await (const _ of read(request)) break;
        response.end(`answer ${request.url}`);
      });
    };
    const connection = await opened(opening);
    connection.read();
    return connection;
  }

  const post = (path: string, length: number) =>
    `POST ${path} HTTP/1.1\r\nHost: site.example\r\nContent-Length: ${length}\r\n\r\n`;

  test('leaves the connection to the next one', async () => {
    const { socket, told } = await answered(ways['read piece by piece']);
    socket.write(post('/large', 1_000_000) + 'x'.repeat(500_000));
    await until(() => expect(told()).toContain('answer /large'));
    socket.write('x'.repeat(500_000) + get('/next'));
    await until(() => expect(told()).toContain('answer /next'));
  });

  test('is heard to its end where the connection cannot be left to others', async () => {
    const { socket, told } = await answered(ways['handed on as a stream']);
    const ended = new Promise((resolve) => socket.once('end', resolve));
    socket.write(post('/large', 1_000_000) + 'x'.repeat(500_000));
    await ended;
    socket.write('x'.repeat(500_000));
    expect(told()).toContain('answer /large');
    await new Promise((resolve) => socket.once('close', resolve));
  });

  test.each(Object.entries(ways))(
    'is not passed over for ever where it was %s',
    async (_, read) => {
      const { socket, told } = await answered(read);
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.write(post('/endless', 1e12) + 'x'.repeat(1000));
      await until(() => expect(told()).toContain('answer /endless'));
      socket.write('x'.repeat(10_000_000));
      await closed;
    },
  );
});

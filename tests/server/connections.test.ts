import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchRequests } from '../../lib/server/before-next.ts';
import { boundConnections } from '../../lib/server/connections.ts';
import { until } from '../fixtures/until.ts';
import { get, opened, type Seen } from './opened-connection.ts';

describe('requests that are sent ahead of the answers before them', () => {
  test('are begun one after the other', async () => {
    const { socket, seen, read, told } = await opened();
    read();
    socket.write(get('/1') + get('/2') + get('/3'));
    for (const path of ['/1', '/2', '/3']) {
      await until(() => expect(seen.at(-1)?.path).toBe(path));
      seen.at(-1)?.response.end(`answer ${path}`);
    }
    await until(() => expect(told()).toContain('answer /3'));
    expect(told().match(/answer \/\d/g)).toEqual(['answer /1', 'answer /2', 'answer /3']);
    socket.write(get('/4'));
    await until(() => expect(seen.at(-1)?.path).toBe('/4'));
  });

  test('are so too where the server answers by itself', async () => {
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const route = async ({ url }: Request) => {
      begun.push(url.slice(-1));
      await new Promise<void>((resolve) => ends.push(resolve));
      return new Response('direct');
    };
    const { socket, read } = await opened(() =>
      onTestFinished(watchRequests({ 'GET /api/search': route })),
    );
    read();
    socket.write([1, 2, 3].map((at) => get(`/api/search?q=${at}`)).join(''));
    for (const so of [['1'], ['1', '2'], ['1', '2', '3']]) {
      await until(() => expect(begun).toHaveLength(so.length));
      expect(begun).toEqual(so);
      ends.at(-1)?.();
    }
  });

  test('are not begun for who has left, nor behind an answer that is the last', async () => {
    const left = await opened();
    left.socket.write(get('/1') + get('/2'));
    await until(() => expect(left.seen).toHaveLength(1));
    left.socket.destroy();
    await until(() => expect(left.seen[0]?.response.destroyed).toBe(true));
    const last = await opened();
    last.read();
    const closed = once(last.socket, 'close');
    last.socket.write(get('/1') + get('/2'));
    await until(() => expect(last.seen).toHaveLength(1));
    last.seen[0]?.response.setHeader('Connection', 'close').end('end');
    await closed;
    expect([left.seen.length, last.seen.length]).toEqual([1, 1]);
  });

  test('end the connection when there are many, and none of them is begun', async () => {
    const { socket, seen, read } = await opened();
    read();
    socket.write(get('/').repeat(500));
    await once(socket, 'close');
    expect(seen).toHaveLength(1);
  });

  test.each([
    ['without a host', 'GET / HTTP/1.1\r\n\r\n'],
    ['with an expectation', get('/', 'Expect: a wonder')],
    ['of an old form', 'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n'],
  ])('end it when there are many %s, and few of them are told of', async (_, request) => {
    const told = vi.fn();
    subscribe('http.server.request.start', told);
    onTestFinished(() => void unsubscribe('http.server.request.start', told));
    const { socket, read } = await opened();
    read();
    socket.write(get('/'));
    await until(() => expect(told).toHaveBeenCalledTimes(1));
    socket.write(request.repeat(3000));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(told.mock.calls.length).toBeLessThan(200);
  });

  test('are all answered to who takes the answers late', async () => {
    const { socket, seen, read, told } = await opened();
    socket.write(get('/first'));
    await until(() => expect(seen).toHaveLength(1));
    // More than the system keeps for a connection.
    seen[0]?.response.end('x'.repeat(50_000_000));
    const paths = Array.from({ length: 15 }, (_, at) => `/${at}`);
    const padding = `X-Padding: ${'y'.repeat(400)}`;
    socket.write(paths.map((path) => get(path, padding)).join(''));
    await until(() => expect(seen[0]?.response.socket?.isPaused()).toBe(true));
    read();
    for (const path of paths) {
      await until(() => expect(seen.at(-1)?.path).toBe(path));
      seen.at(-1)?.response.end(`answer ${path}`);
    }
    await until(() => expect(told()).toContain('answer /14'));
  });

  test('end for all who count them when their sender leaves', async () => {
    const closed = vi.fn();
    const count = (message: unknown) => (message as Seen).response.once('close', closed);
    subscribe('http.server.request.start', count);
    onTestFinished(() => void unsubscribe('http.server.request.start', count));
    const { socket, seen } = await opened();
    socket.write(get('/1') + get('/2') + get('/3'));
    await until(() => expect(seen).toHaveLength(1));
    expect(closed).not.toHaveBeenCalled();
    socket.destroy();
    await until(() => expect(closed).toHaveBeenCalledTimes(3));
  });
});

test('a body that is taken slowly arrives whole', async () => {
  const body = Array.from({ length: 40_000 }, (_, at) => `${at},`).join('');
  const { socket, read, told, server } = await opened();
  server.prependListener('request', async (request: IncomingMessage, response: ServerResponse) => {
    let taken = '';
    for await (const piece of request.setEncoding('utf8')) {
      taken += piece;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    response.end(taken === body ? 'whole' : 'not whole');
  });
  read();
  const head = ['POST / HTTP/1.1', 'Host: site.example', `Content-Length: ${body.length}`];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  await until(() => expect(told()).toMatch(/whole$/));
  expect(told()).not.toContain('not whole');
});

test('a connection does not become one of another protocol, but in development', async () => {
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket'];
  const upgraded = vi.fn();
  const { socket, seen, server } = await opened((made) => {
    made.on('upgrade', upgraded);
    onTestFinished(watchRequests());
  });
  socket.write(get('/first'));
  await until(() => expect(seen).toHaveLength(1));
  seen[0]?.response.end();
  socket.write(get('/second', ...upgrade));
  await until(() => expect(seen.at(-1)?.path).toBe('/second'));
  expect(upgraded).not.toHaveBeenCalled();
  expect(server.requestTimeout).toBe(60_000);
  vi.stubEnv('NODE_ENV', 'development');
  const reloading = await opened((made) => {
    made.on('upgrade', upgraded);
    onTestFinished(watchRequests());
  });
  reloading.socket.write(get('/first'));
  await until(() => expect(reloading.seen).toHaveLength(1));
  reloading.seen[0]?.response.end();
  reloading.socket.write(get('/second', ...upgrade));
  await until(() => expect(upgraded).toHaveBeenCalledTimes(1));
});

test('who reads nothing of an answer loses the connection, and who waits for it does not', async () => {
  const bound = (server: Server) =>
    void server.once('connection', () => boundConnections(server, { unreadFor: 40 }));
  const unread = await opened(bound);
  unread.socket.pause().write(get('/'));
  await until(() => expect(unread.seen).toHaveLength(1));
  const written = unread.seen[0]?.response;
  // More than the system keeps for a connection.
  written?.write('x'.repeat(50_000_000));
  await until(() => expect(written?.destroyed).toBe(true));
  const waiting = await opened(bound);
  waiting.read();
  waiting.socket.write(get('/'));
  await until(() => expect(waiting.seen).toHaveLength(1));
  const silent = waiting.seen[0]?.response;
  await new Promise((resolve) => silent?.once('timeout', resolve));
  silent?.end('thought');
  await until(() => expect(waiting.told()).toContain('thought'));
});

import { once } from 'node:events';
import { createServer, type IncomingMessage, request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerDirectly, type DirectRoutes } from '../../../lib/server/http/direct-routes.ts';

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** A server that says "next" to what it does not answer by itself, and what asks it. */
async function serve(routes: DirectRoutes) {
  const server = createServer((_, response) => response.end('next'));
  answerDirectly(server, routes);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const open = ({ method = 'POST', path = '/api/chat', headers = {} }: Sent) =>
    openRequest({ port, host: '127.0.0.1', agent: false, method, path, headers });
  const ask = async (sent: Sent) => {
    const asked = open(sent);
    asked.end(sent.body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece);
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) };
  };
  return { ask, open };
}

const echo: DirectRoutes = {
  'POST /api/chat': async (request) =>
    new Response(`${request.headers.get('x-name')} ${await request.text()}`, {
      status: 201,
      headers: { 'x-told': 'yes' },
    }),
  'GET /api/search': async (request) => Response.json({ asked: new URL(request.url).search }),
};

describe('a request for a direct route', () => {
  test('reaches its function with headers and body, and the answer is as that says', async () => {
    const { ask } = await serve(echo);
    const answer = await ask({ headers: { 'x-name': 'Ada' }, body: 'asks' });
    expect([answer.status, String(answer.body)]).toEqual([201, 'Ada asks']);
    expect(answer.headers).toMatchObject({
      'x-told': 'yes',
      'x-content-type-options': 'nosniff',
      allow: 'OPTIONS, POST',
    });
  });

  test('is told what stands behind the question mark', async () => {
    const { ask } = await serve(echo);
    const { body } = await ask({ method: 'GET', path: '/api/search?q=a%20b&k=3' });
    expect(JSON.parse(String(body))).toEqual({ asked: '?q=a%20b&k=3' });
  });

  test.each([
    ['another method', { method: 'GET' }],
    ['another path', { path: '/api/health' }],
    ['a path that goes on', { path: '/api/chat/' }],
    ['a path in other letters', { path: '/api/%63hat' }],
  ])('%s goes where it went before', async (_, sent) => {
    const { ask } = await serve(echo);
    expect(String((await ask(sent)).body)).toBe('next');
  });
});

describe('an answer', () => {
  const text = 'A word. '.repeat(1000);
  const json = { 'GET /api/search': async () => Response.json({ text }) };
  const search = { method: 'GET', path: '/api/search' };

  test('is packed for who takes it so, and not where it may not be changed', async () => {
    const { ask } = await serve({
      ...json,
      'POST /api/chat': async () =>
        new Response(text, { headers: { 'cache-control': 'no-cache, no-transform' } }),
    });
    const headers = { 'accept-encoding': 'gzip, br' };
    const packed = await ask({ ...search, headers });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(JSON.parse(String(gunzipSync(packed.body)))).toEqual({ text });
    const plain = await ask({ ...search, headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(String(plain.body))).toEqual({ text });
    expect(String((await ask({ headers })).body)).toBe(text);
  });

  test('of a function that fails is the error of the contract', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await serve({ 'POST /api/chat': () => Promise.reject(new Error('secret')) });
    const { status, body } = await ask({});
    expect([status, JSON.parse(String(body)).error.code]).toEqual([500, 'internal']);
    expect(String(body)).not.toContain('secret');
  });

  test('that breaks off does not look whole', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('half'));
      },
      pull: (controller) => controller.error(new Error('broken')),
    });
    const { ask } = await serve({ 'POST /api/chat': async () => new Response(broken) });
    await expect(ask({})).rejects.toThrow(/aborted|hang up/);
  });

  test('comes though the body was not read', async () => {
    const { ask } = await serve({
      'POST /api/chat': async (request) => {
        for await (const _ of request.body ?? []) break;
        return new Response('too large', { status: 413 });
      },
    });
    const answer = await ask({ body: 'x'.repeat(2_000_000) });
    expect([answer.status, String(answer.body)]).toEqual([413, 'too large']);
  });

  test('is not made faster than it is read', async () => {
    let made = 0;
    const endless = new ReadableStream({
      pull(controller) {
        made += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const { open } = await serve({ 'POST /api/chat': async () => new Response(endless) });
    const asked = open({});
    asked.end();
    await once(asked, 'response');
    let before = -1;
    await expect
      .poll(
        () => {
          const isStill = made === before;
          before = made;
          return isStill;
        },
        { interval: 100 },
      )
      .toBe(true);
    expect(made * 65_536).toBeLessThan(20_000_000);
    asked.destroy();
  });
});

describe('a reader who leaves', () => {
  test('stops the work, and the stream of its answer', async () => {
    const stopped: string[] = [];
    const silent = () =>
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('begun')),
        cancel: () => void stopped.push('stream'),
      });
    const { open } = await serve({
      'POST /api/chat': async (request) => {
        request.signal.addEventListener('abort', () => stopped.push('work'));
        return new Response(silent());
      },
    });
    const asked = open({});
    asked.on('error', () => {});
    asked.end();
    await once(asked, 'response');
    asked.destroy();
    await expect.poll(() => stopped.sort()).toEqual(['stream', 'work']);
  });

  test('stops the work that has kept no more of the request than its signal', async () => {
    let isStopped = false;
    const { open } = await serve({
      'POST /api/chat': async ({ signal }) => {
        signal.addEventListener('abort', () => {
          isStopped = true;
        });
        return new Response(
          new ReadableStream({ start: (to) => to.enqueue(Buffer.from('begun')) }),
        );
      },
    });
    const asked = open({});
    asked.on('error', () => {});
    asked.end();
    await once(asked, 'response');
    setFlagsFromString('--expose-gc');
    for (let times = 0; times < 3; times += 1) {
      runInNewContext('gc')();
      await setImmediate();
    }
    asked.destroy();
    await expect.poll(() => isStopped).toBe(true);
  });

  test('in the middle of a question is nothing for the log', async () => {
    const log = vi.spyOn(console, 'error');
    let thrown: unknown;
    const { open } = await serve({
      'POST /api/chat': async (request) => {
        thrown = await request.text().catch((error: unknown) => error);
        throw thrown;
      },
    });
    const asked = open({ headers: { 'content-length': '100' } });
    asked.on('error', () => {});
    asked.write('half');
    await new Promise((resolve) => setTimeout(resolve, 50));
    asked.destroy();
    await expect.poll(() => thrown).toMatchObject({ name: 'AbortError' });
    expect(log).not.toHaveBeenCalled();
  });
});

import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchRequests } from '../../lib/server/before-next.ts';
import { peerOf } from '../../lib/server/gate/peer-address.ts';

type Given = { method?: string; path?: string; headers?: Record<string, string>; siteUrl?: string };

/** What a server sees of a request that is sent to it, and the headers that its answer has. */
async function sent({ method = 'GET', path = '/', headers = {}, siteUrl = '' }: Given) {
  vi.stubEnv('SITE_URL', siteUrl);
  onTestFinished(watchRequests());
  let seen: IncomingMessage | undefined;
  const server = createServer((asked: IncomingMessage, answer: ServerResponse) => {
    seen = asked;
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const told = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
    const options = { port, host: '127.0.0.1', method, path, headers, agent: false };
    request(options, (response) => resolve(response.resume().headers))
      .on('error', reject)
      .end();
  });
  return {
    method: seen?.method,
    url: seen?.url,
    headers: seen?.headers as Record<string, string>,
    told,
  };
}

test('the address of the connection is noted where no reader can write', async () => {
  const first = await sent({ headers: { 'x-peer': '198.51.100.9' } });
  expect(peerOf(new Headers(first.headers))).toBe('127.0.0.1');
  const [name = ''] = Object.keys(first.headers).filter((each) => each.startsWith('x-peer-'));
  const second = await sent({ headers: { [name]: '198.51.100.9' } });
  expect(peerOf(new Headers(second.headers))).toBe('127.0.0.1');
});

describe('a method', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s stays',
    async (method) => {
      expect((await sent({ method })).method).toBe(method);
    },
  );

  test.each(['TRACE', 'PROPFIND', 'PURGE'])('%s becomes one that is refused', async (method) => {
    expect((await sent({ method })).method).toBe('DELETE');
  });
});

describe('Strict-Transport-Security', () => {
  const toldOf = async (given: Given) => (await sent(given)).told['strict-transport-security'];

  test.each<[string, Given]>([
    ['a site that is configured so', { siteUrl: 'https://guide.example' }],
    ['one that a proxy serves so', { headers: { 'x-forwarded-proto': 'https' } }],
    ['one that several do', { headers: { 'x-forwarded-proto': 'https, http' } }],
    [
      'one whose address cannot be used, when a proxy serves it so',
      { siteUrl: 'guide', headers: { 'x-forwarded-proto': 'https' } },
    ],
  ])('is told of %s', async (_what, given) => {
    expect(await toldOf(given)).toBe('max-age=31536000');
  });

  test.each<[string, Given]>([
    ['without TLS', {}],
    ['behind a proxy without it', { headers: { 'x-forwarded-proto': 'http' } }],
    [
      'that is configured so, whatever a request says',
      { siteUrl: 'http://localhost:3000', headers: { 'x-forwarded-proto': 'https' } },
    ],
  ])('is not told of one %s', async (_what, given) => {
    expect(await toldOf(given)).toBeUndefined();
  });
});

test('of an address with thousands of parameters the first are read, of all others all', async () => {
  const path = `/api/search?q=a${'&b=c'.repeat(63)}`;
  expect((await sent({ path })).url).toBe(path);
  expect((await sent({ path: `${path}${'&q=d'.repeat(3000)}` })).url).toBe(path);
  const plain = `/guide/${'&'.repeat(100)}`;
  expect((await sent({ path: plain })).url).toBe(plain);
  expect((await sent({ path: '/?' })).url).toBe('/?');
});

test('headers by which the script of Next asks for parts of a page are not handed on', async () => {
  const asked = {
    rsc: '1',
    'next-router-state-tree': '[',
    'next-router-prefetch': 'x',
    'next-url': '%zz',
    'next-action': 'x',
    'x-next': 'kept',
    cookie: 'a=b',
  };
  const { headers } = await sent({ headers: asked });
  expect(headers).toMatchObject({ 'x-next': 'kept', cookie: 'a=b' });
  expect(Object.keys(headers).filter((name) => /^(rsc|next-)/.test(name))).toEqual([]);
  vi.stubEnv('NODE_ENV', 'development');
  expect((await sent({ headers: asked })).headers).toMatchObject(asked);
});

test.each([
  ['http://site.example/guide?q=a', '/guide?q=a'],
  ['HTTPS://site.example', '/'],
  ['*', '/%'],
  ['http://[/', '/%'],
  ['ftp://site.example/', '/%'],
])('the target %s is read as %s', async (path, read) => {
  expect((await sent({ path, method: 'OPTIONS' })).url).toBe(read);
});

test('who waits for the end of a response is not taken for a leak, be it in every layer of Next', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  onTestFinished(() => void process.off('warning', warned));
  onTestFinished(watchRequests());
  const server = createServer((_, response) => {
    for (let layer = 0; layer < 20; layer += 1) response.on('close', () => {});
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}/guide/caf%C3%A9`)).text();
  expect(warned).not.toHaveBeenCalled();
});

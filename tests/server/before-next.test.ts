import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { prepare } from '../../lib/server/before-next.ts';
import { peerOf } from '../../lib/server/gate/peer-address.ts';

type Given = { method?: string; headers?: Record<string, string>; siteUrl?: string };

/** What the rest sees of a request, and what it finds set on the response. */
function prepared({ method = 'GET', headers = {}, siteUrl }: Given) {
  const seen = { method, headers: { ...headers }, socket: { remoteAddress: '192.0.2.1' } };
  const set = new Map<string, unknown>();
  const exchange = {
    request: seen as unknown as IncomingMessage,
    response: { setHeader: (name: string, value: unknown) => set.set(name, value) },
  };
  prepare(exchange as unknown as { request: IncomingMessage; response: ServerResponse }, siteUrl);
  return { seen, set };
}

test('the address of the connection is noted where no reader can write', () => {
  const { seen } = prepared({ headers: { 'x-peer': '198.51.100.9' } });
  expect(peerOf(new Headers(seen.headers))).toBe('192.0.2.1');
  const again = prepared({ headers: seen.headers });
  expect(Object.keys(again.seen.headers)).toHaveLength(2);
});

describe('a method', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])('%s stays', (method) => {
    expect(prepared({ method }).seen.method).toBe(method);
  });

  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'PURGE'])(
    '%s becomes one that is refused',
    (method) => {
      expect(prepared({ method }).seen.method).toBe('DELETE');
    },
  );
});

describe('Strict-Transport-Security', () => {
  const told = (given: Given) => prepared(given).set.get('Strict-Transport-Security');

  test.each<[string, Given]>([
    ['a site that is configured so', { siteUrl: 'https://guide.example' }],
    ['one that a proxy serves so', { headers: { 'x-forwarded-proto': 'https' } }],
    ['one that several do', { headers: { 'x-forwarded-proto': 'https, http' } }],
  ])('is told of %s', (_what, given) => {
    expect(told(given)).toBe('max-age=31536000');
  });

  test.each<[string, Given]>([
    ['without TLS', {}],
    ['behind a proxy without it', { headers: { 'x-forwarded-proto': 'http' } }],
    [
      'that is configured so, whatever a request says',
      { siteUrl: 'http://localhost:3000', headers: { 'x-forwarded-proto': 'https' } },
    ],
  ])('is not told of one %s', (_what, given) => {
    expect(told(given)).toBeUndefined();
  });
});

test('a server of Node tells of each request before anybody else sees it', async () => {
  const { watchRequests } = await import('../../lib/server/before-next.ts');
  onTestFinished(watchRequests());
  let noted: string | undefined;
  let method: string | undefined;
  const server = createServer((asked, answer) => {
    noted = peerOf(new Headers(asked.headers as Record<string, string>));
    method = asked.method;
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', method: 'TRACE', agent: false }, resolve).end();
  });
  expect(noted).toBe('127.0.0.1');
  expect(method).toBe('DELETE');
});

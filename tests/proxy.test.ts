import { globSync } from 'node:fs';
// What Next's server gives Next to begin with; without it, what is loaded here fails for the files after this one.
import 'next/dist/server/node-environment-baseline.js';
import { unstable_doesMiddlewareMatch as doesProxyMatch } from 'next/experimental/testing/server.js';
import { NextRequest } from 'next/server.js';
import { expect, test } from 'vitest';
import { config, proxy } from '../proxy.ts';

const isCovered = (url: string) => doesProxyMatch({ config, nextConfig: {}, url });

test.each([
  '/',
  '/?ask=x',
  '/shared',
  '/c/0123456789abcdef01234567',
  '/guidebook',
  '/llms.txt/x',
  '/no-such-page',
  '/assetsx',
  '/apis',
  '/embedded',
  '/widget',
  '/widget.json',
  '/widget.js/x',
])('the page %s gets a policy with a nonce, and nobody may frame it', (url) => {
  expect(isCovered(url)).toBe(true);
  const response = proxy(new NextRequest(`http://localhost${url}`));
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
  expect(policy).toMatch(/; frame-ancestors 'none'$/);
});

test.each([
  '/guide',
  '/guide/python',
  '/guide/python.md',
  '/guide/python?cite=x',
  '/guide/a/b',
  '/api',
  '/assets/guide-1.css',
  '/api/chat',
  '/_next/static/x.js',
  '/icon.svg',
  '/llms.txt',
  '/llms-full.txt',
  '/robots.txt',
  '/mcp',
  '/v1/models',
  '/v1/chat/completions',
  '/sitemap.xml',
  '/embed',
  '/embed?guide=python',
  '/embed/setup',
  '/embed/preview',
  '/widget.js',
  '/widget.js?v=1',
  '/widget.d.ts',
])('%s sets its headers itself', (url) => {
  expect(isCovered(url)).toBe(false);
});

test('nor is any other route given a policy, for documents and files of our own have theirs', () => {
  const addresses = globSync('app/**/route.ts').map((path) =>
    path.slice('app'.length, -'/route.ts'.length).replace(/\[+(?:\.{3})?\w+\]+/g, 'x'),
  );
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter(isCovered)).toEqual([]);
});

test.each(['/guide/%ff', '/guide/%', '/assets/%', '/guide/%E0%A4%A'])(
  'the address %s, which cannot be read, is refused',
  (path) => {
    expect(isCovered(path)).toBe(true);
    const response = proxy(new NextRequest(`http://localhost${path}`));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  },
);

test.each(['/guide/100%25', '/embed/100%25'])('%s keeps the policy of its document', (path) => {
  const response = proxy(new NextRequest(`http://localhost${path}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toBeNull();
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
  'a page is not there for %s',
  async (method) => {
    const response = proxy(new NextRequest('http://localhost/', { method }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.text()).toBe(`A page can be read (GET, HEAD), and this is ${method}.\n`);
  },
);

test('a route of the API with a percent sign in its address answers itself', () => {
  const post = new NextRequest('http://localhost/api/chat%20', { method: 'POST' });
  expect(proxy(post).headers.get('x-middleware-next')).toBe('1');
});

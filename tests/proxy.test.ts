import { unstable_doesMiddlewareMatch as doesProxyMatch } from 'next/experimental/testing/server.js';
import { expect, test } from 'vitest';
import { config } from '../proxy.ts';

const isCovered = (url: string) => doesProxyMatch({ config, nextConfig: {}, url });

test.each(['/', '/?ask=x', '/guide/a/b', '/guidebook', '/llms.txt/x', '/no-such-page', '/assetsx'])(
  'the page %s gets a policy with a nonce',
  (url) => {
    expect(isCovered(url)).toBe(true);
  },
);

test.each([
  '/guide',
  '/guide/python',
  '/guide/python.md',
  '/guide/python?cite=x',
  '/assets/guide-1.css',
  '/api/chat',
  '/_next/static/x.js',
  '/icon.svg',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
])('%s sets its headers itself', (url) => {
  expect(isCovered(url)).toBe(false);
});

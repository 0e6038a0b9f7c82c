import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routeLabel } from '../../../lib/server/metrics/route-label.ts';

test.each([
  ['/', '/'],
  ['/?ask=secret', '/'],
  ['/api/search?q=secret', '/api/search'],
  ['/guide/secret', '/guide/*'],
  ['/c/secret', '/c/*'],
  ['/guide/secret.md?cite=secret', '/guide/*'],
  ['/assets/guide-0123456789.css', '/assets/*'],
  ['/_next/static/chunks/secret.js', '/_next/*'],
  ['/api/secret', '/api/*'],
  ['/secret', 'other'],
  ['http://elsewhere.example/api/chat', 'other'],
  ['*', 'other'],
])('the request for %s is told as %s', (target, label) => {
  expect(routeLabel(target)).toBe(label);
});

test('every route and page that there is has a name of its own', () => {
  const addresses = globSync('app/**/{route.ts,page.tsx}')
    .map((path) => path.slice('app'.length).replace(/\/(?:route\.ts|page\.tsx)$/, '') || '/')
    .filter((address) => !address.includes('[['));
  const labels = addresses.map((address) => routeLabel(address.replaceAll(/\[[^\]]*\]/g, 'x')));
  expect(addresses.length).toBeGreaterThan(15);
  expect(labels).not.toContain('other');
  expect(labels).not.toContain('/api/*');
});

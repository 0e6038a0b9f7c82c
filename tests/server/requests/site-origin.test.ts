import { expect, test } from 'vitest';
import { siteOrigin } from '../../../lib/server/requests/site-origin.ts';

const originOf = (headers: Record<string, string>, siteUrl?: string) =>
  siteOrigin(new Headers(headers), siteUrl);

test('the configured address is taken, whatever a request says', () => {
  expect(originOf({ host: 'evil.example' }, 'https://guide.example')).toBe('https://guide.example');
});

test.each([
  [{ host: 'localhost:3000' }, 'http://localhost:3000'],
  [{ host: 'guide.example', 'x-forwarded-proto': 'https' }, 'https://guide.example'],
  [{ host: 'guide.example', 'x-forwarded-proto': 'https, http' }, 'https://guide.example'],
  [{ host: 'guide.example', 'x-forwarded-proto': 'javascript' }, 'http://guide.example'],
  [{ host: '127.0.0.1:8080' }, 'http://127.0.0.1:8080'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
])('%j is at %s', (headers, origin) => {
  expect(originOf(headers)).toBe(origin);
});

test.each([
  '',
  'a b',
  'guide.example/path',
  'user@guide.example',
  'guide.example:99999',
  '"><script>',
  '[::1',
  'x'.repeat(300),
])('a host "%s" is not believed', (host) => {
  expect(originOf({ host })).toBe('http://localhost');
});

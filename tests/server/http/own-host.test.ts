import { describe, expect, test } from 'vitest';
import { isOwnHost } from '../../../lib/server/http/own-host.ts';

const siteUrl = 'https://guide.example';
const fromPage = (host: string) => new Headers({ host, origin: `http://${host}` });

describe('a name of this server', () => {
  test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST'])(
    'is %s, on its own machine',
    (host) => {
      expect(isOwnHost(fromPage(host), { siteUrl: undefined, isOwnMachine: true })).toBe(true);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', ''])(
    'is not "%s", on its own machine',
    (host) => {
      const headers = new Headers({ host });
      expect(isOwnHost(headers, { siteUrl: undefined, isOwnMachine: true })).toBe(false);
    },
  );

  test('is that of the site, and no other to a page', () => {
    const rules = { siteUrl, isOwnMachine: false };
    expect(isOwnHost(fromPage('guide.example'), rules)).toBe(true);
    expect(isOwnHost(fromPage('evil.example'), rules)).toBe(false);
    expect(isOwnHost(fromPage('guide.example:8443'), rules)).toBe(false);
  });

  test('may be any to a program elsewhere, and where the site has no address', () => {
    const headers = new Headers({ host: 'signpost:3000' });
    expect(isOwnHost(headers, { siteUrl, isOwnMachine: false })).toBe(true);
    const rules = { siteUrl: undefined, isOwnMachine: false };
    expect(isOwnHost(fromPage('anything.example'), rules)).toBe(true);
  });
});

import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, isOwnMachine } from '../../../lib/server/gate/client-of.ts';
import { notePeer } from '../../../lib/server/gate/peer-address.ts';

afterEach(() => vi.unstubAllEnvs());

type Seen = { peer?: string; forwarded?: string; trusted?: string[]; more?: object };

function client({ peer, forwarded, trusted = [], more = {} }: Seen): string {
  const request = { headers: { ...more }, socket: { remoteAddress: peer } };
  notePeer(request as unknown as IncomingMessage);
  const headers = new Headers(request.headers as Record<string, string>);
  if (forwarded !== undefined) headers.set('x-forwarded-for', forwarded);
  return clientOf(headers, trusted);
}

describe('without a trusted proxy, the reader is who holds the connection', () => {
  test('whatever a header says', () => {
    const more = { 'x-real-ip': '198.51.100.9', forwarded: 'for=198.51.100.9', 'x-peer': '::1' };
    expect(client({ peer: '192.0.2.1', forwarded: '198.51.100.9', more })).toBe('192.0.2.1');
  });

  test('also where others than the one who connects are trusted', () => {
    const trusted = ['10.0.0.0/8'];
    expect(client({ peer: '192.0.2.1', forwarded: '198.51.100.9', trusted })).toBe('192.0.2.1');
  });

  test('and nobody in particular where the connection is not known', () => {
    expect(client({ forwarded: '198.51.100.9', trusted: ['0.0.0.0/0'] })).toBe('unknown');
  });
});

describe('behind trusted proxies, X-Forwarded-For is read from its end', () => {
  const trusted = ['127.0.0.1', '10.0.0.0/8', '2001:db8:1::/48'];

  test.each([
    ['the last entry is the reader', '198.51.100.9', '198.51.100.9'],
    [
      'what a reader wrote before it counts for nothing',
      '203.0.113.5, 198.51.100.9',
      '198.51.100.9',
    ],
    ['further proxies of ours are passed over', '198.51.100.9, 10.1.2.3, 10.9.9.9', '198.51.100.9'],
    ['a proxy may write a port', '198.51.100.9:4711, 10.1.2.3:80', '198.51.100.9'],
    ['or brackets', '[2001:db8:9::1]:443, [2001:db8:1::5]:80', '2001:db8:9:0::/64'],
    ['where all are trusted, it is the first', '10.1.1.1, 10.2.2.2', '10.1.1.1'],
    ['what is no address ends the reading', '203.0.113.5, unknown', '127.0.0.1'],
    ['so does an empty entry', '203.0.113.5,', '127.0.0.1'],
    ['and nothing at all', '', '127.0.0.1'],
  ])('%s', (_what, forwarded, reader) => {
    expect(client({ peer: '127.0.0.1', forwarded, trusted })).toBe(reader);
  });

  test('an IPv4 address that is written as one of IPv6 is the same', () => {
    const seen = { peer: '::ffff:127.0.0.1', forwarded: '::FFFF:198.51.100.9', trusted };
    expect(client(seen)).toBe('198.51.100.9');
  });
});

describe('an IPv6 address counts by its /64', () => {
  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1::2:3:4:5:6', '1:0:0:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ])('%s as %s', (peer, network) => {
    expect(client({ peer })).toBe(network);
  });
});

describe('on Vercel', () => {
  test('the reader is who the platform says', () => {
    const more = { 'x-vercel-forwarded-for': '198.51.100.9' };
    expect(client({ peer: '127.0.0.1', more })).toBe('127.0.0.1');
    vi.stubEnv('VERCEL', '1');
    expect(client({ peer: '127.0.0.1', more })).toBe('198.51.100.9');
  });
});

test('a header of any length is read in the time that its length takes', () => {
  const hops = (count: number) => Array(count).fill('10.0.0.1').join(',');
  const check = vi.spyOn(String.prototype, 'split');
  client({ peer: '10.0.0.1', forwarded: hops(100), trusted: ['10.0.0.0/8'] });
  const once = check.mock.calls.length;
  client({ peer: '10.0.0.1', forwarded: hops(1000), trusted: ['10.0.0.0/8'] });
  expect(check.mock.calls.length - once).toBeLessThan(once * 11);
});

describe('a program on the machine of the server', () => {
  const isOwn = (peer: string | undefined, more: object = {}) => {
    const request = { headers: { ...more }, socket: { remoteAddress: peer } };
    notePeer(request as unknown as IncomingMessage);
    return isOwnMachine(new Headers(request.headers as Record<string, string>));
  };

  test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('asks from %s', (peer) => {
    expect(isOwn(peer)).toBe(true);
  });

  test.each(['192.0.2.1', '10.0.0.1', '::2', undefined])('does not ask from %s', (peer) => {
    expect(isOwn(peer)).toBe(false);
  });

  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
    'is none where a proxy there passes on a request, as %s tells',
    (name) => {
      expect(isOwn('127.0.0.1', { [name]: '' })).toBe(false);
    },
  );

  test('is known although the framework writes X-Forwarded-For into each request later', () => {
    const request = { headers: {}, socket: { remoteAddress: '127.0.0.1' } };
    notePeer(request as unknown as IncomingMessage);
    expect(isOwnMachine(new Headers({ ...request.headers, 'x-forwarded-for': '127.0.0.1' }))).toBe(
      true,
    );
  });
});

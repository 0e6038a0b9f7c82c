import { describe, expect, test } from 'vitest';
import {
  frameAncestors,
  isWidgetOrigin,
  parseWidgetOrigins,
} from '../../lib/wire/widget-origins.ts';

const patternsOf = (text: string) => {
  const reading = parseWidgetOrigins(text);
  return reading.kind === 'read' ? reading.patterns : reading.reason;
};

describe('the entries', () => {
  test('are parted by commas, spaces or line breaks, and named once', () => {
    const text =
      ' https://a.example,https://b.example\n http://localhost:8080,, https://a.example ';
    expect(patternsOf(text)).toEqual([
      'https://a.example',
      'https://b.example',
      'http://localhost:8080',
    ]);
  });

  test.each([
    ['https://shop.example/', 'https://shop.example'],
    ['HTTPS://Shop.Example:443', 'https://shop.example'],
    ['http://shop.example:80', 'http://shop.example'],
    ['https://*.Shop.Example:8443/', 'https://*.shop.example:8443'],
    ['http://*.localhost:3000', 'http://*.localhost:3000'],
    ['https://*.bücher.example', 'https://*.xn--bcher-kva.example'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['https://my_shop.example', 'https://my_shop.example'],
  ])('%s is read as %s', (entry, pattern) => {
    expect(patternsOf(entry)).toEqual([pattern]);
  });

  const write = 'Write it as in https://shop.example or https://*.shop.example';
  test.each([
    ['shop.example', `does not begin with https:// or http://. ${write}`],
    ['*.shop.example', `does not begin with https:// or http://. ${write}`],
    ['localhost:3000', `does not begin with https:// or http://. ${write}`],
    ['ftp://shop.example', `does not begin with https:// or http://. ${write}`],
    ['null', `does not begin with https:// or http://. ${write}`],
    ["'self'", `does not begin with https:// or http://. ${write}`],
    ['https://shop.example/chat', `has more than scheme, host and port. ${write}`],
    ['https://shop.example?x', `has more than scheme, host and port. ${write}`],
    ['https://shop.example#x', `has more than scheme, host and port. ${write}`],
    ['https://me:secret@shop.example', `has more than scheme, host and port. ${write}`],
    ['https://www.*.example', `has a * that is not its first part. ${write}`],
    ['https://*shop.example', `has a * that is not its first part. ${write}`],
    ['https://*.*.example', `has a * that is not its first part. ${write}`],
    ['https://shop.example:*', `has a * that is not its first part. ${write}`],
    ['https://*', `has a * that is not its first part. ${write}`],
    ['https://', `is no address of a site. ${write}`],
    ['https://*.', `is no address of a site. ${write}`],
    ['https://shop.example:99999', `is no address of a site. ${write}`],
    ['https://*.127.0.0.1', `is no address of a site. ${write}`],
    ['https://shop.example;script-src', `is no address of a site. ${write}`],
    ['http://[::1]:3000', 'is an IPv6 address. Give the site a name'],
    ['*', 'is no origin. To let every site in, leave it empty'],
  ])('%s is refused by its place, with how to write it', (entry, fault) => {
    expect(patternsOf(`https://a.example ${entry}`)).toBe(`entry 2 ${fault}`);
  });
});

describe('a page may hold the widget', () => {
  const patterns = ['https://shop.example', 'https://*.example.org', 'http://*.local:8080'];
  test.each([
    'https://shop.example',
    'https://www.example.org',
    'https://a.b.example.org',
    'http://site.local:8080',
    'https://site.local:8080',
  ])('at %s', (origin) => {
    expect(isWidgetOrigin(origin, patterns)).toBe(true);
  });

  test.each([
    'http://shop.example',
    'https://shop.example:8443',
    'https://www.shop.example',
    'https://shop.example.evil.example',
    'https://example.org',
    'https://.example.org',
    'https://evilexample.org',
    'http://www.example.org',
    'https://www.example.org:8443',
    'http://site.local',
    'null',
    '',
  ])('but not at "%s"', (origin) => {
    expect(isWidgetOrigin(origin, patterns)).toBe(false);
  });

  test('of any origin where none is named, and of no other where the list is empty', () => {
    for (const origin of ['https://shop.example', 'null', 'file://']) {
      expect(isWidgetOrigin(origin, undefined)).toBe(true);
      expect(isWidgetOrigin(origin, [])).toBe(false);
    }
  });
});

test('the policy names this site and those of the list, or every page', () => {
  expect(frameAncestors(['https://shop.example', 'https://*.example.org'])).toBe(
    "'self' https://shop.example https://*.example.org",
  );
  expect(frameAncestors(undefined)).toBe('*');
});

import { expect, test } from 'vitest';
import { readerLanguage } from '../../../lib/server/requests/reader-language.ts';

const languageOf = (asked: string | undefined, headers: Record<string, string> = {}) =>
  readerLanguage(asked, new Headers(headers));

test('the address comes first, then what the reader chose, then what the browser likes', () => {
  const chosen = { cookie: 'signpost-language=es', 'accept-language': 'en' };
  expect(languageOf('en', chosen)).toBe('en');
  expect(languageOf(undefined, chosen)).toBe('es');
  expect(languageOf('fr', chosen)).toBe('es');
  expect(languageOf(undefined, { 'accept-language': 'es-MX,en;q=0.5' })).toBe('es');
  expect(languageOf(undefined)).toBe('en');
});

test.each([
  'a=1;signpost-language=es',
  'signpost-language=es; a=1',
  ' a=b=c ;  signpost-language=es',
])('the choice is found among other cookies: %j', (cookie) => {
  expect(languageOf(undefined, { cookie })).toBe('es');
});

test.each(['', ';', 'signpost-language', 'signpost-language=fr', 'x-signpost-language=es', 'a=es'])(
  'a cookie that names no language is passed over: %j',
  (cookie) => {
    expect(languageOf(undefined, { cookie })).toBe('en');
  },
);

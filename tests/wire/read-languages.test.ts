import { expect, test } from 'vitest';
import { isReadLanguage } from '../../lib/wire/read-languages.ts';

test.each(['en', 'EN', 'en-GB', 'en-Latn-US', 'eng'])('"%s" is read', (tag) => {
  expect(isReadLanguage(tag)).toBe(true);
});

test.each(['es', 'es-MX', 'de-AT', 'enm', 'zh-Hant'])('"%s" is not', (tag) => {
  expect(isReadLanguage(tag)).toBe(false);
});

import { expect, test } from 'vitest';
import { decodeCharacterReferences } from '../../lib/wire/character-references.ts';

test.each([
  ['R&amp;D &lt; 5 &quot;x&quot; &apos;', 'R&D < 5 "x" \''],
  ['caf&eacute; &copy; &nbsp;', 'café © \u00a0'],
  ['&#39; &#8217; &#x2019; &#X1F40D;', '\u0027 ’ ’ 🐍'],
])('references are read by name and by number: %s', (text, read) => {
  expect(decodeCharacterReferences(text)).toBe(read);
});

test('each reference is read once', () => {
  expect(decodeCharacterReferences('&amp;lt; &amp;amp;')).toBe('&lt; &amp;');
});

test.each(['AT&T; R&D', '&none;', '&constructor;', '&amp', '&;', '&#;', '&#x;'])(
  'what is no reference stays: %s',
  (text) => {
    expect(decodeCharacterReferences(text)).toBe(text);
  },
);

test.each(['&#0;', '&#27;', '&#x9b;', '&#xD800;', '&#x110000;'])(
  'what names no character becomes the sign for that: %s',
  (text) => {
    expect(decodeCharacterReferences(text)).toBe('\uFFFD');
  },
);

// Codes and values as strangers may send them, in a shared link or from another version.
import { Lexer, type MarkedToken, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { replyWording } from '../../lib/strings/reply-wording.ts';
import { sayNotice } from '../../lib/strings/say-notice.ts';
import { sayReason } from '../../lib/strings/say-reason.ts';

describe('what is not known', () => {
  test.each(['soon', 'constructor', '__proto__', ''])('as a code has no words: "%s"', (code) => {
    for (const language of ['en', 'es'] as const) {
      expect(sayNotice({ code, values: {} }, replyWording(language))).toBeUndefined();
      expect(sayReason({ code, values: {} }, replyWording(language))).toBeUndefined();
    }
  });

  test('as a period stands as it came', () => {
    const reason = { code: 'other-period', values: { period: 'constructor' } };
    expect(sayReason(reason, replyWording('es'))).toBe('La guía no da esta cifra por constructor.');
  });
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '[zebra](https://evil.example)',
  '![lion](https://evil.example/x.png)',
  '**tiger** _wolf_ `cat` ~~dog~~',
  'https://evil.example www.evil.example me@evil.example',
  '&lt;b&gt;',
];

describe('no Markdown comes of what a notice quotes', () => {
  test.each(hostile)('%s', (value) => {
    const told = [
      { code: 'introduction', values: { title: value } },
      { code: 'partial-words', values: { words: [value, value] } },
      { code: 'corrected', values: { read: [value], typed: value } },
      { code: 'context', values: { subjects: [value, value] } },
    ];
    for (const notice of told) {
      const said = sayNotice(notice, replyWording('es')) ?? '';
      const tokens = new Lexer({ gfm: true }).lex(said) as MarkedToken[];
      expect(tokens.map(({ type }) => type)).toEqual(['paragraph']);
      const inner = (tokens[0] as Tokens.Paragraph).tokens.map(({ type }) => type);
      expect(inner.filter((type) => type !== 'text' && type !== 'escape')).toEqual([]);
    }
  });
});

import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';

// What a browser shows of rendered Markdown that is one paragraph of plain text.
function shownText(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  const paragraph = /^<p>(.*)<\/p>\n$/s.exec(html)?.[1] ?? html;
  return decode(paragraph);
}

function decode(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

describe('escaped text is shown as it is', () => {
  const cases: [what: string, text: string][] = [
    ['ordinary prose', 'Python developers in AI roles often earn 15–25% more, “at least”.'],
    ['amounts', '$110K–$160K (US dollars a year), $250K+'],
    ['asterisks', '2 * 3 * 4, *this*, **that**, a**b**c'],
    ['underscores', '_this_, __that__, snake_case, __init__, a _b_ c'],
    ['backticks', 'call `print()` or ``x``'],
    ['backslashes', 'C:\\temp\\*.txt and \\d+'],
    ['brackets and links', 'see [the guide](https-less) and [note 2] and ![image](x)'],
    ['tilde', '~~struck~~ and ~100'],
    ['HTML', '<script>alert(1)</script> <b>bold</b> a < b > c'],
    ['HTML comments', '<!-- hidden -->'],
    ['character references', 'write &amp; or &lt; or &#36;5 or &copy; or &nbsp;, AT&T; R&D'],
    ['a hash sign', '# not a heading'],
    ['hash signs alone', '##'],
    ['hash signs inside', 'C# and F#'],
    ['a list mark', '- not an item'],
    ['a plus sign', '+ not an item'],
    ['a list mark alone', '-'],
    ['a rule', '---'],
    ['a spaced rule', '- - -'],
    ['a number', '2026. was a year'],
    ['a number with a bracket', '1) not a step'],
    ['a number alone', '1.'],
    ['a quote mark', '> not a quotation'],
    ['a fence', '```js'],
    ['a tilde fence', '~~~'],
    ['a table line', '| a | b |'],
    ['a link definition', '[x]: https-less "title"'],
    ['an address', 'see https://example.com/a_b_c?d=1&e=2 there'],
    ['an address without a scheme', 'see www.example.com there'],
    ['a mail address', 'write to jobs@example.com today'],
    ['an address in angle brackets', '<https://example.com>'],
    ['emoji and other scripts', '🐍 Python は人気です。'],
  ];
  test.each(cases)('%s', (_, text) => {
    expect(shownText(escapeMarkdown(text))).toBe(text);
  });

  test('and brings no link to the page', () => {
    for (const [, text] of cases) {
      const html = marked.parse(escapeMarkdown(text), { async: false });
      expect(html).not.toMatch(/<(?!\/?p>)/);
    }
  });

  test('inside a sentence as at its start', () => {
    for (const [, text] of cases) {
      expect(shownText(`Word ${escapeMarkdown(text)}`)).toBe(`Word ${text}`);
    }
  });

  test('for every pair of ASCII signs', () => {
    const signs = Array.from({ length: 94 }, (_, offset) => String.fromCharCode(33 + offset));
    for (const first of signs) {
      for (const second of signs) {
        for (const text of [`${first}${second} x`, `x${first}${second}x`, `x ${first}x${second}`]) {
          expect(shownText(escapeMarkdown(text)), text).toBe(text);
        }
      }
    }
  });
});

test('figures and punctuation stay readable in the source', () => {
  const text = 'Entry level: $70K–$95K (a year), 15–25% more; Python 3.12+ & C++.';
  expect(escapeMarkdown(text)).toBe(text);
});

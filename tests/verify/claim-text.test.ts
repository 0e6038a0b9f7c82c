import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { isTableLine, readClaimText } from '../../lib/verify/claim-text.ts';

function html(text: string): string {
  const { opening, markdown, closing } = readClaimText(text);
  return marked.parse(opening + markdown + closing, { async: false });
}

describe('labels are read and taken away', () => {
  const cases: [text: string, labels: string[]][] = [
    ['It is fast [s1].', ['s1']],
    ['It is fast. [s1]', ['s1']],
    ['It is fast. [S12]', ['s12']],
    ['It is fast. [ s1 ]', ['s1']],
    ['It is fast. [s1] [s2]', ['s1', 's2']],
    ['It is fast. [s1][s2]', ['s1', 's2']],
    ['It is fast. [s1, s2]', ['s1', 's2']],
    ['It is fast. [s1,s2;s3]', ['s1', 's2', 's3']],
    ['It is fast. [s1 s2]', ['s1', 's2']],
    ['It is fast. [s1 and s2]', ['s1', 's2']],
    ['It is fast. [s1, s2, and s3]', ['s1', 's2', 's3']],
    ['It is fast. [s1 & s2]', ['s1', 's2']],
    ['It is fast. [s1–s2]', ['s1', 's2']],
    ['It is fast. [^s1]', ['s1']],
    ['It is fast. [Source: s1]', ['s1']],
    ['It is fast. [sources s1, s2]', ['s1', 's2']],
    ['It is fast. (s1)', ['s1']],
    ['It is fast. (source: s1)', ['s1']],
    ['It is fast. (s1, s2)', ['s1', 's2']],
    ['It is fast. 【s1】', ['s1']],
    ['It is fast. **[s1]**', ['s1']],
    ['It is [s1] fast. [s1]', ['s1']],
    ['It is fast. [1]', []],
    ['It is fast. [^2]', []],
  ];
  test.each(cases)('in "%s"', (text, labels) => {
    const claim = readClaimText(text);
    expect(claim.labels).toEqual(labels);
    expect(claim.plain).toBe('It is fast.');
    expect(claim.markdown).toBe('It is fast.');
  });

  test.each([
    'Amazon S3 (S3) stores files.',
    'See [note 2] there.',
    'Use [x] here.',
    'It is (1) fast.',
  ])('and what is no label stays: "%s"', (text) => {
    expect(readClaimText(text)).toMatchObject({ labels: [], plain: text });
  });
});

describe('the place of a sentence is kept', () => {
  const cases: [text: string, opening: string, plain: string, closing: string][] = [
    ['Plain text.\n\n', '', 'Plain text.', '\n\n'],
    ['- An item [s1]\n', '- ', 'An item', '\n'],
    ['* An item', '* ', 'An item', ''],
    ['  - A nested item', '  - ', 'A nested item', ''],
    ['2. A step. ', '2. ', 'A step.', ' '],
    ['3) A step.', '3) ', 'A step.', ''],
    ['\n\nAfter a gap.', '\n\n', 'After a gap.', ''],
    ['2026 was a year.', '', '2026 was a year.', ''],
    ['', '', '', ''],
    ['\n', '\n', '', ''],
  ];
  test.each(cases)('of %j', (text, opening, plain, closing) => {
    expect(readClaimText(text)).toMatchObject({ opening, plain, closing });
  });
});

describe('marks', () => {
  const cases: [what: string, text: string, plain: string, markdown: string][] = [
    ['of bold stay', '**Pay** is good.', 'Pay is good.', '**Pay** is good.'],
    ['of emphasis stay', '_Pay_ is *good*.', 'Pay is good.', '*Pay* is *good*.'],
    ['of code stay', 'Call `a*b`.', 'Call a*b.', 'Call `a*b`.'],
    ['of strike go', '~~Pay~~ is good.', 'Pay is good.', 'Pay is good.'],
    ['of bold that never ends go', '**Pay is good.', 'Pay is good.', 'Pay is good.'],
    [
      'that are escaped stay escaped',
      'Use 2\\*\\*3 and \\_x\\_.',
      'Use 2**3 and _x_.',
      'Use 2\\*\\*3 and \\_x\\_.',
    ],
    [
      'of links become their text',
      'See [the **guide**](/x).',
      'See the guide.',
      'See the **guide**.',
    ],
    ['of images become their description', 'See ![a photo](/x).', 'See a photo.', 'See a photo.'],
    ['of character references become characters', 'R&amp;D &lt; 5', 'R&D < 5', 'R&D \\< 5'],
    ['of any character’s name too', 'Caf&eacute;s &copy; &#8217;24', 'Cafés © ’24', 'Cafés © ’24'],
    ['that a reference stands for stay text', '&#42;pay&#42;', '*pay*', '\\*pay\\*'],
    ['of a text’s direction go', 'Pay &#8238;is &rlm;good.', 'Pay is good.', 'Pay is good.'],
    ['of a reference in code stay', 'Write `&amp;`.', 'Write &amp;.', 'Write `&amp;`.'],
    [
      'of a code block become code in the line',
      '```js\nlet x = 1\n```\n',
      'let x = 1',
      '`let x = 1`',
    ],
    ['of a break become a space', 'One  \ntwo\nthree', 'One two three', 'One two three'],
  ];
  test.each(cases)('%s', (_, text, plain, markdown) => {
    expect(readClaimText(text)).toMatchObject({ plain, markdown });
  });

  test('come out the same when they are read once more', () => {
    for (const [, text] of cases) {
      const { markdown } = readClaimText(text);
      expect(readClaimText(markdown).markdown).toBe(markdown);
    }
  });
});

describe('addresses are listed', () => {
  const cases: [text: string, urls: string[]][] = [
    ['See [this](https://a.example/x).', ['https://a.example/x']],
    ['See [this](javascript:alert(1)).', ['javascript:alert(1)']],
    ['See ![this](https://a.example/x.png).', ['https://a.example/x.png']],
    ['See https://a.example/x.', ['https://a.example/x']],
    ['See <https://a.example/x>.', ['https://a.example/x']],
    ['See www.a.example now.', ['www.a.example']],
    ['See ftp://a.example now.', ['ftp://a.example']],
    ['Write to me@a.example now.', ['me@a.example']],
    ['See `https://a.example` now.', ['https://a.example']],
    ['See htt~~ps~~://a.example now.', ['https://a.example']],
    ['See https\\://a.example now.', ['https://a.example']],
    ['| a | https://a.example |', ['https://a.example']],
    ['It has none: Python.org, 3.12, C++, a/b.', []],
  ];
  test.each(cases)('of "%s"', (text, urls) => {
    expect(readClaimText(text).urls).toEqual(urls);
  });
});

describe('a table row', () => {
  test('is read cell by cell', () => {
    expect(readClaimText('| **Mid** | $110K [s3] | |\n')).toEqual({
      opening: '| ',
      level: 0,
      markdown: '**Mid** | $110K | ',
      plain: 'Mid; $110K',
      labels: ['s3'],
      urls: [],
      closing: ' |\n',
    });
  });

  test('may have its label behind it, and pipes inside its cells', () => {
    const row = readClaimText('| a \\| b | `c\\|d` | [s3]');
    expect(row.labels).toEqual(['s3']);
    expect(row.plain).toBe('a | b; c|d');
    const table = `| x | y |\n| --- | --- |\n${row.opening}${row.markdown}${row.closing}`;
    expect(marked.parse(table, { async: false }).match(/<td>/g)).toHaveLength(2);
  });

  test('is known by its first pipe', () => {
    expect(isTableLine(' | a | b |')).toBe(true);
    expect(isTableLine('a | b')).toBe(false);
  });
});

describe('nothing that a browser would run or load survives', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '- <script src="https://evil.example/x.js"></script> [s1]',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">click</a>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    'https&colon;//evil.example https&#58;//evil.example www&period;evil.example',
    '| a &vert; b &#124; c | <b>d</b> |',
    '[click](javascript:alert(1))',
    '[click](https://evil.example)',
    '[click][ref]\n\n[ref]: https://evil.example',
    '![x](https://evil.example/track.png)',
    '[![x](https://evil.example/a.png)](https://evil.example)',
    'https://evil.example/a?b=c',
    'www.evil.example',
    'me@evil.example',
    '<https://evil.example>',
    'htt~~ps~~://evil.example',
    'htt[ps](/x)://evil.example',
    'https\\://evil.example www\\.evil.example me\\@evil.example',
    '**https://evil.example**',
    '```html\n<script>alert(1)</script>\n```\n',
    '`<script>`alert(1)`</script>`',
    '``a ` <script>``',
    '<!-- <script> -->',
    '<svg/onload=alert(1)>',
    '<style>@import "https://evil.example"</style>',
    '| <script>x</script> | [y](https://evil.example) |',
    '\\<script>alert(1)\\</script>',
    'a\n<script>alert(1)</script>\n\n    <iframe src=x>',
    '[x]: https://evil.example\n[x]',
    '<scr<b></b>ipt>alert(1)</scr<b></b>ipt>',
  ];
  test.each(hostile)('of %j', (text) => {
    const shown = html(text);
    expect(shown).not.toMatch(/<(?!\/?(?:p|ul|ol|li|code|pre|strong|em|blockquote)\b)/);
    expect(shown).not.toMatch(/<[a-z]+ /);
  });
});

describe('a word of over 500 characters', () => {
  const overlong = 'snake_'.repeat(90);

  test('is text, as are the marks and tags around it', () => {
    const text = `**Use** <b>${overlong}</b> here.`;
    expect(readClaimText(`${text} [s1]`).plain).toBe(text);
    expect(html(text)).not.toMatch(/<b>|<em>|<strong>/);
  });

  test('still tells the address that it is', () => {
    const url = `https://a.example/${overlong}`;
    expect(readClaimText(`See ${url}`).urls).toEqual([url.replace(/_$/, '')]);
  });
});

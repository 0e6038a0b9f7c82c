// HTML into Markdown: what pages show in many ways is kept in the one that Markdown has.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/import/html/read-html.ts';
import { writeMarkdown } from '../../lib/import/write-markdown.ts';
import { original } from './originals.ts';

function read(body: string, head = '') {
  const page = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const reading = readHtml(original('page.html', page));
  const markdown = reading.body.kind === 'tree' ? writeMarkdown(reading.body.tree) : '';
  return { ...reading, markdown: markdown.trim() };
}

describe('a page', () => {
  it('keeps its content, and tells what stood around it', () => {
    const { markdown, setAside } = read(
      '<header>Site</header><nav><a href="/">Home</a></nav><main><h1 id="pay">Pay</h1><p>Pay is fair.</p></main><footer>Legal</footer>',
    );
    expect(markdown).toBe('# Pay {#pay}\n\nPay is fair.');
    expect(setAside.map(({ text }) => text).join(' ')).toMatch(/Site.*Home.*Legal/);
  });

  it('keeps sections whose ids are words of page furniture', () => {
    const { markdown } = read(
      '<main><h2 id="social-security">Social security</h2><p>It is paid.</p><h2 id="cookies">Cookies</h2><p>Bake them.</p></main>',
    );
    expect(markdown).toContain('## Social security {#social-security}\n\nIt is paid.');
    expect(markdown).toContain('Bake them.');
  });

  it('leaves out a notice about cookies', () => {
    const { markdown } = read(
      '<p>Text.</p><div id="cookie-banner">We use cookies. <button>Accept</button></div>',
    );
    expect(markdown).toBe('Text.');
  });

  it('leaves out the links to the pages beside it, with the titles among them', () => {
    const { markdown, setAside } = read(
      '<ul class="docnav"><li><a accesskey="p" href="a.html"><b>Prev</b></a></li><li>The Handbook of the Crew and of the Ship</li></ul><div class="navheader"><table><tr><th colspan="2">2. Pay</th></tr><tr><td><a accesskey="n" href="b.html">Next</a></td><td>Part I. The Ship</td></tr></table></div><h1>Pay</h1><p>Pay is fair.</p><p>Next: <a href="b.html" rel="next">Leave</a></p>',
    );
    expect(markdown).toBe('# Pay {#pay}\n\nPay is fair.');
    expect(setAside).toHaveLength(3);
  });

  it('keeps a long text that has such a link', () => {
    const long = 'Pay is fair. '.repeat(40);
    const { markdown } = read(
      `<h1>Pay</h1><p>${long}<a href="b.html" rel="next">Leave</a> tells more.</p><ul><li>Bands</li></ul>`,
    );
    expect(markdown).toContain('tells more.\n\n- Bands');
  });

  it('parts pictures that stand side by side', () => {
    const { markdown } = read(
      '<p><a href="https://a.example"><img alt="Crew"></a><img alt="Ship"><img alt="Sea">.</p>',
    );
    expect(markdown).toBe('[![Crew]()](https://a.example) ![Ship]() ![Sea]().');
  });

  it('names itself by its head', () => {
    const head =
      '<title>Pay · Crew</title><meta name="description" content="What we pay."><meta property="article:modified_time" content="2026-03-01T10:00:00Z"><link rel="canonical" href="https://crew.example/pay">';
    expect(read('<p>Text.</p>', head)).toMatchObject({
      title: 'Pay',
      description: 'What we pay.',
      updated: '2026-03-01',
      canonicalUrl: 'https://crew.example/pay',
      language: 'en',
    });
  });
});

describe('pieces of a page', () => {
  it('are unfolded: tabs, folds and boxes', () => {
    const { markdown } = read(
      '<div role="tablist"><button role="tab" id="t1">npm</button></div><div role="tabpanel" aria-labelledby="t1" hidden><p>Run it.</p></div><details><summary>Why "so"?</summary><p>Because.</p></details><div class="admonition warning"><p class="admonition-title">Mind</p><p>It is hot.</p></div>',
    );
    expect(markdown).toBe(
      '=== "npm"\n\n    Run it.\n\n??? note "Why ”so”?"\n\n    Because.\n\n!!! warning "Mind"\n\n    It is hot.',
    );
  });

  it('keep the question on the button of a fold', () => {
    const { markdown } = read(
      '<main><h3><button aria-expanded="false">Who pays?</button></h3><div style="display:none">We do.</div></main>',
    );
    expect(markdown).toBe('### Who pays? {#who-pays}\n\nWe do.');
  });

  it('become footnotes where two links lead to each other, and contents do not', () => {
    const { markdown, signs } = read(
      '<ul><li><a href="#a" id="toc1">A</a></li></ul><h2 id="a"><a href="#toc1">Part A</a></h2><p>Paid.<sup><a href="#n1" id="r1">[1]</a></sup></p><ol><li id="n1"><p>Since 2020. <a href="#r1">↩</a></p></li></ol>',
    );
    expect(markdown).toContain('Paid.[^1]');
    expect(markdown).toContain('[^1]: Since 2020.');
    expect(markdown).toContain('Part A');
    expect(signs).toContain('[1]');
  });

  it('tell terms by a list, or by headings where links name them', () => {
    const { markdown } = read(
      '<h1 id="t">T</h1><dl><dt>Band</dt><dd>A range of pay.</dd></dl><section><dl><dt id="abs">abs(x)</dt><dd><p>One.</p><p>Two.</p></dd></dl><dl><dt id="all">all(x)</dt><dd><p>Three.</p></dd></dl></section>',
    );
    expect(markdown).toContain('Band\n: A range of pay.');
    expect(markdown).toContain('## abs(x) {#abs}\n\nOne.\n\nTwo.\n\n## all(x) {#all}\n\nThree.');
  });
});

describe('tables', () => {
  it('keep lists, breaks and code in their cells', () => {
    const { markdown } = read(
      '<table><caption>Pay by grade</caption><tr><th>Grade</th><th>Has</th></tr><tr><td>A<br>B</td><td><ul><li>tea</li><li>cake</li></ul><p>More.</p><pre>x | y</pre></td></tr></table>',
    );
    expect(markdown).toBe(
      'Pay by grade\n\n| Grade | Has |\n| - | - |\n| A B | tea; cake; More. `x \\| y` |',
    );
  });

  it('say a cell that goes down in each row, and put heads of two rows together', () => {
    const { markdown } = read(
      '<table><thead><tr><th rowspan="2">Grade</th><th colspan="2">Pay</th></tr><tr><th>Low</th><th>High</th></tr></thead><tr><td rowspan="2">A</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    );
    expect(markdown).toBe(
      '| Grade | Pay Low | Pay High |\n| - | - | - |\n| A | 1 | 2 |\n| A | 3 | 4 |',
    );
  });

  it('take a first row in bold for heads, and doubt a table without any', () => {
    expect(
      read(
        '<table><tr><td><b>Grade</b></td><td><b>Pay</b></td></tr><tr><td>A</td><td>B</td></tr></table>',
      ).markdown,
    ).toBe('| **Grade** | **Pay** |\n| - | - |\n| A | B |');
    expect(read('<table><tr><td>1</td><td>2</td></tr></table>').doubts).toEqual([
      expect.stringContaining('no row of heads'),
    ]);
  });

  it('that arrange a page are taken apart', () => {
    const { markdown } = read(
      '<table><tr><td><h2 id="a">A</h2><p>One.</p></td><td><p>Two.</p></td></tr></table>',
    );
    expect(markdown).toBe('## A {#a}\n\nOne.\n\nTwo.');
  });
});

describe('text', () => {
  it.each([
    ['Use {name} and {{ x }} here'],
    ['x %% private %% y'],
    ['costs $a and b$ more'],
    ['a ==b== c'],
    ['see [[Page]] and <b> & &amp;'],
    ['::: tip'],
    ['import x from "y"'],
    ['ends here. #tag'],
    ['a :math: b ^name'],
    ['9:30 to 10:15, 3:1'],
  ])('that could be markup stays as it is: %s', async (said) => {
    const { readGuide } = await import('../../lib/import/read-guide.ts');
    const escaped = said.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const { markdown } = read(`<h1>T</h1><p>${escaped}</p>`);
    const { text } = await readGuide('t.md', markdown);
    expect(text).toContain(said);
  });

  it('keeps figures that are set high apart', () => {
    expect(read('<p>10<sup>6</sup> and H<sub>2</sub>O</p>').markdown).toBe('10⁶ and H2O');
  });

  it('keeps what pictures show, and tells of those that say nothing', () => {
    const { markdown, doubts } = read(
      '<p><img src="a.png" alt="A chart of pay"></p><img src="b.png">',
    );
    expect(markdown).toContain('A chart of pay');
    expect(doubts).toEqual(['1 picture has no description, so that nothing is said of it.']);
  });

  it('keeps the language of code', () => {
    expect(
      read('<div class="highlight-python3"><div class="highlight"><pre>a = 1\n</pre></div></div>')
        .markdown,
    ).toBe('```python3\na = 1\n```');
  });
});

it('counts the title of a box as a word that is kept', async () => {
  const { readGuide } = await import('../../lib/import/read-guide.ts');
  const { text } = await readGuide('t.md', '# T\n\n!!! info "See also"\n\n    The pay.\n');
  expect(text).toContain('See also');
});

it('refuses a page that nests its elements without end', () => {
  expect(() => read('<div>'.repeat(1000))).toThrow('nested over 400 levels deep');
});

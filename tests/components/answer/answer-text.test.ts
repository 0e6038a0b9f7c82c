import { createElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { AnswerText } from '../../../components/answer/answer-text.tsx';
import { loadWholeReader } from '../../../components/answer/use-whole-reader.ts';
import type { Citation } from '../../../lib/types.ts';
import { renderView } from '../../render-view.ts';

beforeAll(loadWholeReader);

const citation: Citation = {
  number: 1,
  guide: 'g',
  section: { id: 'pay', title: 'Pay', path: ['Pay'] },
  statementId: 'pay.1',
  quote: 'It pays $110K.',
  href: '/guide/g?cite=pay.1#pay',
};

const render = (text: string) =>
  renderView(createElement(AnswerText, { text, citations: [citation] }))
    .replace(/^<div class="answer-text">/, '')
    .replace(/<\/div>$/, '');

test('a citation becomes a sign right behind the word it follows', () => {
  expect(render(`It pays $110K. [1](${citation.href}) More.`)).toBe(
    '<p>It pays $110K.<a class="chip" href="/guide/g?cite=pay.1#pay" data-citation="text" aria-label="Source 1: Pay" aria-description="It pays $110K.">1</a> More.</p>',
  );
});

test('HTML is shown as the text it is', () => {
  expect(render('A <b>bold</b> claim.\n\n<script>alert(1)</script>')).toBe(
    '<p>A &lt;b&gt;bold&lt;/b&gt; claim.</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
});

test('only paths of this site and http(s) addresses become links', () => {
  expect(render('[a](javascript:alert(1)) [b](//elsewhere.example) [c](/guide/g)')).toBe(
    '<p>a b <a href="/guide/g">c</a></p>',
  );
  expect(render('[d](https://example.org) [e](data:text/html,x)')).toBe(
    '<p><a href="https://example.org">d</a> e</p>',
  );
});

test('headings stand below those of the page, images are their descriptions', () => {
  expect(render('# Pay\n\n![a chart](https://example.org/x.png)')).toBe(
    '<h4>Pay</h4><p>a chart</p>',
  );
});

test('lists, code and character references are read', () => {
  expect(render('3. **one** `a<b`\n4. two &amp; &#8217; &copy; &none;')).toBe(
    '<ol start="3"><li><strong>one</strong> <code>a&lt;b</code></li><li>two &amp; ’ © &amp;none;</li></ol>',
  );
});

test('a character reference in code is shown as it is written', () => {
  expect(render('`&amp;` is &amp;')).toBe('<p><code>&amp;amp;</code> is &amp;</p>');
});

test('a range of figures stays on one line', () => {
  expect(render('It pays $110K–$160K a year.')).toBe(
    '<p>It pays <span class="whitespace-nowrap">$110K–$160K</span> a year.</p>',
  );
});

test('a table stands in a frame that the keyboard reaches', () => {
  const html = render('| Level | Pay |\n| --- | ---: |\n| Mid | $110K |');
  expect(html).toContain(
    '<section class="table-frame" tabindex="0" aria-label="Table: Level, Pay">',
  );
  expect(html).toContain('<th scope="col" data-align="right" role="columnheader">Pay</th>');
  expect(html).toContain(
    '<td data-align="right" data-head="Pay" role="cell"><span>$110K</span></td>',
  );
});

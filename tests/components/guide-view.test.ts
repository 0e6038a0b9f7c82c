import type { Element, Root } from 'hast';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { GuideView } from '../../components/guide/guide-view.tsx';
import type { Guide, Section } from '../../lib/types.ts';

const element = (tagName: string, children: Element['children'], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const says = (id: string, text: string) =>
  element('span', [{ type: 'text', value: text }], { dataStatement: id });

const section = (id: string, title: string, depth: number, content: Element[]): Section => ({
  id,
  title,
  depth,
  path: [title],
  line: 1,
  content: { type: 'root', children: content } satisfies Root,
});

const cell = (tagName: 'th' | 'td', text: string) =>
  element(tagName, [{ type: 'text', value: text }]);
const row = (tagName: 'th' | 'td', texts: string[], properties = {}) =>
  element(
    'tr',
    texts.map((text) => cell(tagName, text)),
    properties,
  );

const guide: Guide = {
  slug: 'g',
  title: 'A guide',
  description: 'What it is about.',
  updated: '2026-01-31',
  language: 'en',
  canonicalUrl: undefined,
  starterQuestions: [],
  words: { synonyms: [], askedAs: [], notCovered: [] },
  sections: [
    section('start', 'A guide', 1, [element('p', [says('start.1', 'Hello.')])]),
    section('pay', 'Pay', 2, [
      element('p', [says('pay.1', 'It pays.'), says('pay.2', 'It varies.')]),
      element('table', [
        element('thead', [row('th', ['Level', 'Title', 'Focus', 'Pay'])]),
        element('tbody', [
          row('td', ['Mid', 'Engineer', 'Design', '$110K'], { dataStatement: 'pay.3' }),
        ]),
      ]),
    ]),
  ],
  statements: [],
  passages: [],
};

const render = (cite?: string) => renderToStaticMarkup(createElement(GuideView, { guide, cite }));

test('without a citation each section carries its id on its heading', () => {
  const html = render();
  expect(html).toContain('<h1 id="start">A guide</h1>');
  expect(html).toContain('<h2 id="pay">');
  expect(html).not.toContain('cited');
});

test('the cited statement carries the id of its section, and the heading gives it up', () => {
  const html = render('pay.2');
  expect(html).toContain(
    '<span data-statement="pay.2" id="pay" class="cited" aria-current="true">It varies.</span>',
  );
  expect(html.match(/id="pay"/g)).toHaveLength(1);
  expect(html).toContain('<li data-level="0"><a href="/guide/g#pay">Pay</a></li>');
});

test('a cited row of a table is marked as a row', () => {
  expect(render('pay.3')).toMatch(
    /<tr data-statement="pay.3" id="pay" class="cited"[^>]* role="row">/,
  );
});

test('a statement that is gone is told in its section, which keeps its id', () => {
  const html = render('pay.gone');
  expect(html).toContain('<h2 id="pay">');
  expect(html.indexOf('no longer in this guide')).toBeGreaterThan(html.indexOf('<h2 id="pay">'));
});

test('a statement whose section is gone too is told at the top', () => {
  const html = render('elsewhere.gone');
  expect(html.indexOf('no longer in this guide')).toBeLessThan(html.indexOf('<h2 id="pay">'));
});

test('cells of a wide table are named by their heads, and no style attribute is written', () => {
  const html = render();
  expect(html).toContain('data-head="Pay"');
  expect(html).not.toContain('style=');
});

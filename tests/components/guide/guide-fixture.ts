// A small guide in memory, with what its pages need around it.
import type { Element, Root } from 'hast';
import type { PageContext } from '../../../components/guide/page-context.ts';
import { guideWording } from '../../../components/strings/guide-wording.ts';
import type { Guide, Section } from '../../../lib/types.ts';

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

const link = (href: string) => element('a', [{ type: 'text', value: href }], { href });

const cell = (tagName: 'th' | 'td', text: string) =>
  element(tagName, [{ type: 'text', value: text }]);
const row = (tagName: 'th' | 'td', texts: string[], properties = {}) =>
  element(
    'tr',
    texts.map((text) => cell(tagName, text)),
    properties,
  );

export const guide: Guide = {
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
    section('raise', 'A raise', 3, [element('p', [says('raise.1', 'Ask for it.')])]),
    section('links', 'Links', 2, [
      element('p', [link('#pay'), link('/guide/h'), link('https://h.example'), link('js:x')]),
      element('ul', [element('li', [element('input', [], { type: 'checkbox', checked: true })])]),
    ]),
  ],
  statements: [],
  passages: [],
};

export const context: PageContext = {
  wording: guideWording('en'),
  askedLanguage: undefined,
  view: 'page',
};

export const alone = { previous: undefined, next: undefined };

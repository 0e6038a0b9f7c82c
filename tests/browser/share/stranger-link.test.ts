// Links to conversations that a stranger has made up.
import { createElement } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { answerText } from '../../../browser/conversation/conversation.ts';
import { readSharedLink } from '../../../browser/share/read-shared-link.ts';
import type { SharedRecord } from '../../../browser/share/shared-record.ts';
import { AnswerText } from '../../../components/answer/answer-text.tsx';
import { loadWholeReader } from '../../../components/answer/use-whole-reader.ts';
import type { Citation } from '../../../lib/types.ts';
import { workOf } from '../../fixtures/work-of.ts';
import { renderView } from '../../render-view.ts';
import { packed, read } from './link-fixture.ts';
import { turnWith } from './share-fixtures.ts';

beforeAll(loadWholeReader);

afterEach(() => vi.unstubAllGlobals());

function render(text: string, citations: Citation[]): string {
  return renderView(createElement(AnswerText, { text, citations }));
}

const record = (turn: Partial<SharedRecord['turns'][number]>, rest: object = {}): unknown => ({
  title: 'T',
  guide: null,
  sharedAt: 0,
  guides: [],
  turns: [
    { question: 'Q?', texts: [], sources: [], status: null, whole: true, askedAt: 0, ...turn },
  ],
  ...rest,
});

const source = { number: 1, guide: 'careers', path: ['Pay'], statementId: 'pay.1', quote: 'Q.' };

test('addresses are made from what is cited, whatever the link says', async () => {
  const forged = {
    ...source,
    guide: '//evil.example/x',
    href: 'https://evil.example',
    section: { id: 'javascript:alert(1)' },
  };
  const texts = [{ notice: false, text: 'A. [1](1)' }];
  const { conversation } = await read(packed(record({ texts, sources: [forged] })));
  const href = '/guide/%2F%2Fevil.example%2Fx?cite=pay.1#pay';
  expect(conversation.turns[0]?.citations[0]?.href).toBe(href);
  expect(conversation.turns[0]?.texts[0]?.text).toBe(`A. [1](${href})`);
});

const pay = '/guide/careers?cite=pay.1#pay';

test.each([
  `[1](${pay} "x")`,
  `[1](<${pay}>)`,
  `[1]\n\n[1]: ${pay}`,
  `[1][]\n\n[1]: ${pay}`,
  `[1][a]\n\n[a]: ${pay}`,
])('a citation that is written in another way is no sign: %j', async (text) => {
  const texts = [{ notice: false, text: `A. ${text}` }];
  const { conversation } = await read(packed(record({ texts, sources: [source] })));
  const [turn] = conversation.turns;
  expect(render(answerText(turn ?? turnWith({})), turn?.citations ?? [])).not.toContain('<a');
});

const linksInDisguise = [
  '[a](https://evil.example)',
  '[1](https://evil.example)',
  '[a](/guide/careers)',
  '[2](/guide/careers?cite=pay.1#pay)',
  'https://evil.example/x',
  'www.evil.example',
  '<https://evil.example>',
  'me@evil.example',
  '[a][b]\n\n[b]: https://evil.example',
  '[b]\n\n[b]: https://evil.example',
  '![a](https://evil.example/x.png)',
  '[![a](https://evil.example/x.png)](https://evil.example)',
  '[https://evil.example](https://evil.example)',
  '[**a** www.evil.example](https://evil.example)',
  '| a |\n| --- |\n| [b](https://evil.example) |',
  '- [x] [a](https://evil.example)',
  '# [a](https://evil.example)',
  '**[a](https://evil.example)** and ***~~[b](//evil.example)~~***',
];

test.each(linksInDisguise)('a stranger’s link is no link, and citations stay: %j', async (text) => {
  const texts = [{ notice: false, text: `${text}\n\nFact. [1](1)` }];
  const { conversation } = await read(packed(record({ texts, sources: [source] })));
  const [turn] = conversation.turns;
  const html = render(answerText(turn ?? turnWith({})), turn?.citations ?? []);
  expect(html.match(/<a\b/g)).toHaveLength(1);
  expect(html).toContain('href="/guide/careers?cite=pay.1#pay"');
  expect(html).not.toMatch(/<img|href="[^"]*evil/);
});

test.each([
  '[b]: https://evil.example',
  '> [b]: https://evil.example "B"',
  '- [b]: <https://evil.example>',
])('an address that is defined in one part makes no link of another: %j', async (definition) => {
  const texts = [definition, '[a][b], [b]'].map((text) => ({ notice: false, text }));
  for (const parts of [texts, texts.toReversed()]) {
    const { conversation } = await read(packed(record({ texts: parts })));
    const html = render(answerText(conversation.turns[0] ?? turnWith({})), []);
    expect(html).not.toContain('<a');
    expect(html).toContain('[a][b]');
  }
});

test.each([
  ['a date that is none', record({}, { sharedAt: 9e15 })],
  [
    'a day that is none',
    record({}, { guides: [{ slug: 'g', version: null, updated: '2026-99-99' }] }),
  ],
  ['no turns', { ...(record({}) as object), turns: [] }],
  ['a citation without a statement', record({ sources: [{ ...source, statementId: 'pay' }] })],
  ['a citation without a guide', record({ sources: [{ ...source, guide: '' }] })],
  ['a number that two citations have', record({ sources: [source, source] })],
  [
    'more citations than can be compared',
    record({ sources: Array.from({ length: 201 }, (_, at) => ({ ...source, number: at + 1 })) }),
  ],
  ['a text of great length', record({ texts: [{ notice: false, text: 'a'.repeat(60_000) }] })],
])('%s is refused', async (_, json) => {
  expect(await readSharedLink(packed(json))).toEqual({ kind: 'problem', problem: 'damaged' });
});

test('where a link cannot be cut out, the text loses its markup', async () => {
  const text = '> - [a\n> b](https://evil.example) and *more*';
  const { conversation } = await read(packed(record({ texts: [{ notice: false, text }] })));
  const html = render(conversation.turns[0]?.texts[0]?.text ?? '', []);
  expect(html).not.toMatch(/<a\b|<em>/);
  expect(html).toContain('*more*');
});

test('text that is hard to read as Markdown does not hold the page up', async () => {
  for (const hard of ['[', '![', '*a_', '_a __b', '<a', '`', '> ', '1. ', '[a](', '[[a](b)']) {
    const texts = [{ notice: false, text: hard.repeat(Math.floor(20_000 / hard.length)) }];
    const work = await workOf(() => readSharedLink(packed(record({ texts }))));
    expect(work, JSON.stringify(hard)).toBeLessThan(3000);
  }
});

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { openOver } from '../../lib/signpost.ts';
import type { AnswerSummary, LeftOut } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';
import { CitationList } from '../../lib/verify/citations.ts';
import { summarize } from '../../lib/verify/summarize.ts';
import type { Notice } from '../../lib/wire/codes.ts';
import { noticeSaid } from '../strings/said.ts';

const bakery = `---
starterQuestions:
  - What do masters earn?
  - Which oven is cheap?
  - Who invented the zeppelin?
---

# Bakery handbook

The handbook is for people who bake.

## How does a sourdough rise? {#sourdough}

A sourdough rises for twelve hours.

## Ovens {#ovens}

A gas oven is cheap to run and heats fast.

## What do bakers wear? {#clothes}

A baker wears white clothes.

## Pay {#pay}

Masters earn €4,100 a month.

## When do vans leave? {#vans}

Vans leave early with warm bread.
`;
const smith = '# Smithing\n\n## What is a forge? {#forge}\n\nA forge heats iron.\n';
const index = await indexGuides([
  { file: 'bakery.md', source: bakery },
  { file: 'smith.md', source: smith },
]);

const said = (notices: Notice[]) => notices.map((notice) => noticeSaid(notice));

type End = { notices: Notice[]; summary: AnswerSummary };

/** The end of an answer to the last question that cites the first statement of some sections. */
async function end(
  questions: string | string[],
  cited: string[],
  { leftOut = [], guide }: { leftOut?: LeftOut[]; guide?: string } = {},
): Promise<End> {
  const turns = [questions].flat().map((text) => ({ role: 'user' as const, text }));
  const evidence = retrieve(await understand(turns, index, guide), index);
  const labelled = labelStatements(evidence, index);
  const list = new CitationList(index);
  for (const section of cited) {
    const entry = labelled.find(({ statement }) => statement.sectionId === section);
    if (!entry) throw new Error(`There is no evidence of ${section}.`);
    list.cite(entry);
  }
  const checked = { citations: list.all(), leftOut, mode: 'model' as const, evidence, index };
  const notices: Notice[] = [];
  for await (const event of summarize(checked)) {
    if (event.type === 'summary') return { notices, summary: event.summary };
    if (event.type === 'notice') notices.push(event.notice);
  }
  throw new Error('There is no summary.');
}

describe('an answer', () => {
  test('is answered when the guide covers the question and a claim is left', async () => {
    const leftOut = [
      { text: 'They earn €9,000.', reason: { code: 'not-said' as const, values: {} } },
    ];
    const { notices, summary } = await end('What do masters earn?', ['pay'], { leftOut });
    expect(summary).toMatchObject({ status: 'answered', mode: 'model', leftOut, nearest: [] });
    expect(notices).toEqual([]);
  });

  test('is one in part when a part of the question is not covered', async () => {
    const question = 'What do masters earn, and who invented the zeppelin?';
    const { notices, summary } = await end(question, ['pay']);
    expect(summary.status).toBe('partial');
    expect(summary.nearest[0]).toEqual({ title: 'Pay', href: '/guide/bakery#pay' });
    expect(notices).toEqual([{ code: 'partial-words', values: { words: ['zeppelin'] } }]);
    expect(said(notices)).toEqual(['The guide does not mention “zeppelin”.']);
  });

  test('is not covered when no claim is left, however well the guide covers the words', async () => {
    const { notices, summary } = await end('What do masters earn?', []);
    expect(summary.status).toBe('not-covered');
    expect(notices).toEqual([{ code: 'not-covered', values: {} }]);
    expect(said(notices)).toEqual(['The guide does not answer this.']);
  });
});

describe('the sentence of a refusal', () => {
  test('names the words that the guide does not know', async () => {
    const { notices } = await end('What do masters earn in Zurich?', []);
    expect(notices).toEqual([{ code: 'not-covered-words', values: { words: ['Zurich'] } }]);
    expect(said(notices)).toEqual([
      'The guide does not answer this: it says nothing about “Zurich”.',
    ]);
    expect(notices.map((notice) => noticeSaid(notice, 'es'))).toEqual([
      'La guía no responde a esto: no dice nada sobre «Zurich».',
    ]);
  });

  test('names things, not what is done with them', async () => {
    const { notices } = await end('Is somebody entitled to a sauna?', []);
    expect(notices).toEqual([{ code: 'not-covered-words', values: { words: ['sauna'] } }]);
  });

  test.each(['Who won the zeppelin?', 'Who could impose the zeppelin?'])(
    'names no verb behind the word for who does it: %s',
    async (question) => {
      const { notices } = await end(question, []);
      expect(notices).toEqual([{ code: 'not-covered-words', values: { words: ['zeppelin'] } }]);
    },
  );

  test('names three of them at most', async () => {
    const { notices } = await end('Are zebras, lions, tigers or wolves in Zurich?', []);
    expect(said(notices)).toEqual([
      'The guide does not answer this: it says nothing about “zebras”, “lions”, or “tigers”.',
    ]);
  });

  test.each([
    '<img src=x onerror=alert(1)> <script>zebra</script>',
    '[zebra](https://evil.example) ![lion](https://evil.example/x.png)',
    '**zebra** _lion_ `tiger` ~~wolf~~ # zurich',
    'https://evil.example/zebra www.zebra.example zebra@evil.example',
    '| zebra | lion |\n| --- | --- |',
    '- zebra\n- lion\n\n> tiger &lt;b&gt;',
    'zebra++ lion# U.S.A. tiger',
  ])('quotes them so that no Markdown or HTML comes of it: %s', async (question) => {
    const { notices } = await end(question, []);
    const [notice = ''] = said(notices);
    expect(notice).toMatch(
      /^The guide does not answer this: it says nothing about “[^<>[\]`*_|]+”\.$/,
    );
    const tree = unified().use(remarkParse).use(remarkGfm).parse(notice);
    expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }]);
  });
});

describe('the nearest sections', () => {
  test('are those of the best passages, in their order, each once', async () => {
    const { summary } = await end('Which oven is cheap, and does it heat iron?', []);
    expect(summary.nearest).toEqual([
      { title: 'Ovens', href: '/guide/bakery#ovens' },
      { title: 'What is a forge?', href: '/guide/smith#forge' },
    ]);
  });

  test('are three at most', async () => {
    const { summary } = await end('Masters, ovens, vans, clothes, sourdough and a forge?', []);
    expect(summary.nearest).toHaveLength(3);
  });

  test('are none when nothing was found', async () => {
    expect((await end('Who flew to the moon?', [])).summary.nearest).toEqual([]);
  });
});

describe('the follow-up questions', () => {
  const next = ['What do bakers wear?', 'What do masters earn?', 'When do vans leave?'];

  test('are those that the guide answers next, from where the answer ends', async () => {
    const { summary } = await end('Is a gas oven cheap to run?', ['ovens']);
    expect(summary.followUps).toEqual(next);
  });

  test('go round to the beginning, and leave out what is not answered', async () => {
    const { summary } = await end('When do vans leave with warm bread?', ['vans']);
    expect(summary.followUps).toEqual([
      'How does a sourdough rise?',
      'Which oven is cheap?',
      'What do bakers wear?',
    ]);
  });

  test('are no question that was asked before, however it was written', async () => {
    const asked = await end(['what do bakers wear', 'And masters?'], ['pay']);
    expect(asked.summary.followUps).not.toContain('What do bakers wear?');
  });

  test('stay in the guide that the answer cites', async () => {
    const { summary } = await end('How does a forge heat iron?', ['forge']);
    expect(summary.followUps).toEqual([]);
    const inGuide = await end('Is a gas oven cheap?', ['ovens'], { guide: 'bakery' });
    expect(inGuide.summary.followUps).not.toContain('What is a forge?');
  });

  test('are none after a refusal', async () => {
    expect((await end('What do masters earn in Zurich?', [])).summary.followUps).toEqual([]);
  });
});

test('up to three questions are offered to begin with', async () => {
  const questions = ['What is rye?', 'What is oat?', 'What is spelt?', 'What is millet?'];
  const front = questions.map((question) => `  - ${question}`).join('\n');
  const mill = `---\nstarterQuestions:\n${front}\n---\n\n# Mill\n\nRye is ground.\n`;
  const { followUps } = await openOver(
    await indexGuides([{ file: 'mill.md', source: mill }]),
  ).answer([{ role: 'user', text: 'Who invented the zeppelin?' }]);
  expect(followUps).toEqual(questions.slice(0, 3));
});

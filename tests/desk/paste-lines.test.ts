// What is offered for pasting parses where it is pasted, whatever readers wrote.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { pasteLines } from '../../lib/desk/paste-lines.ts';

const guide =
  '# Bread {#bread}\n\nBread is baked.\n\n## Pay {#pay}\n\nA baker earns €15 an hour.\n';

async function pasted(examples: string[], label = ['Days', 'off']) {
  const [read] = (await indexGuides([{ file: 'bread.md', source: guide }])).guides;
  const near = read?.sections.find(({ id }) => id === 'pay');
  const lines = pasteLines({ label, examples, near, guide: read });
  const wordsOf = (source: string) => ({ file: 'bread.words.yaml', source });
  const index = await indexGuides([
    {
      file: 'bread.md',
      source: `${guide}\n${lines.guide}`,
      wordsFile: wordsOf(`${lines.askedAs}${lines.notCovered}`),
    },
  ]);
  const [now] = index.guides;
  if (!now) throw new Error('There is no guide.');
  return { lines, now };
}

test('a section for the guide, and entries for its words file', async () => {
  const { lines, now } = await pasted(['How many days off?', 'Is there leave?']);
  expect(lines).toEqual({
    guide: '### Days off {#days-off}\n\nTODO: answer “How many days off?”, “Is there leave?”\n',
    askedAs: 'askedAs:\n  pay:\n    - How many days off?\n    - Is there leave?\n',
    notCovered: 'notCovered:\n  - How many days off?\n  - Is there leave?\n',
  });
  const section = now.sections.at(-1);
  expect(section).toMatchObject({ id: 'days-off', title: 'Days off', depth: 3 });
  expect(now.words.askedAs.map(({ text }) => text)).toEqual([
    'How many days off?',
    'Is there leave?',
  ]);
});

test('an id that the guide has already is numbered', async () => {
  const { lines } = await pasted(['What is the pay?'], ['Pay']);
  expect(lines.guide).toContain('### Pay {#pay-2}');
});

test('without a near section it is offered for the guide as a whole', () => {
  const lines = pasteLines({ label: [], examples: [], near: undefined, guide: undefined });
  expect(lines.guide).toBe('## Question {#question}\n\nTODO: answer Question\n');
  expect(lines.askedAs).toBeUndefined();
});

describe('what readers wrote is text', () => {
  const hostile = [
    '<script>alert(1)</script> & <img src=x onerror=alert(1)>',
    '# A heading\n\n## Another {#pay}\n\n- item',
    '---\ntitle: Other\n---',
    '```\ncode\n```',
    ':::tip\nx\n:::',
    '!!! note "x"',
    '{% include "x" %} {{ x }} {#pay} {/* x */}',
    '[a](javascript:alert(1)) ![b](x) [[c]] <https://evil.example>',
    '%% hidden %% $x$ ==y== `z` *a* _b_ ~c~ |d| ^e',
    '"quoted": yes, no: #no & *anchor !tag',
    "it's: \u0000\u0007 'x' \" - ? | > @ ` %",
    '- - -\n? : x',
    'null',
    '2026-01-01',
    '\ud800 broken',
    '😀 日本語 عربى',
  ];

  test.each(hostile)('%s', async (words) => {
    const { now } = await pasted([words], words.split(/\s+/).slice(0, 3));
    expect(now.sections.map(({ depth }) => depth)).toEqual([1, 2, 3]);
    expect(now.sections.slice(0, 2).map(({ id }) => id)).toEqual(['bread', 'pay']);
    expect(JSON.stringify(now.sections.at(-1)?.content)).not.toMatch(
      /"tagName":"(?:script|img|a|code|em|h\d)"/,
    );
    const told = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    expect(now.words.askedAs.map(({ text }) => text)).toEqual([told]);
    expect(now.words.notCovered).toEqual([told]);
    expect(now.statements.find(({ sectionId }) => sectionId === 'pay')?.text).toBe(
      'A baker earns €15 an hour.',
    );
    const todo = now.statements.filter(({ sectionId }) => sectionId === now.sections.at(-1)?.id);
    expect(todo.map(({ text }) => text).join(' ')).toContain('TODO: answer “');
  });
});

import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const orchard = `---
title: Orchard rules
updated: 2026-04-05
starterQuestions:
  - When do I prune?
---

# Orchard rules

These rules are for everybody who picks fruit here.

## Pruning

Prune the trees in late winter, before the buds swell.

Cuts are made above a bud.

### Tools for it

A saw is oiled each evening after work.

## Picking

Pick in the morning:

- apples with their stalk
- plums without it
`;
const boats = `---
title: Boat house
---

# Boat house

## Keys

The keys hang behind the door of the office.
`;

async function ask(question: string, ...guides: string[]) {
  const names = ['orchard.md', 'boats.md'];
  const files = guides.map((source, at) => ({ file: names[at] ?? '', source }));
  return openOver(await indexGuides(files)).answer([{ role: 'user', text: question }]);
}

test('when it was updated is told by its front matter', async () => {
  const answer = await ask('When was this guide updated?', orchard);
  expect(answer.notices).toEqual([
    { code: 'updated', values: { title: 'Orchard rules', date: '2026-04-05' } },
  ]);
  expect(answer).toMatchObject({ status: 'answered', followUps: ['When do I prune?'] });
});

test('without a date, the guide does not say', async () => {
  expect(await ask('When was this guide updated?', boats)).toMatchObject({ status: 'not-covered' });
});

test('what is in it is its headings below the title', async () => {
  const { notices } = await ask('What is in this guide?', orchard);
  expect(notices).toEqual([
    {
      code: 'contents',
      values: { title: 'Orchard rules', sections: ['Pruning', 'Picking'], count: 2 },
    },
  ]);
});

test('of several guides, each is told', async () => {
  const { notices } = await ask('Which guides are there?', orchard, boats);
  expect(notices.map(({ values }) => values)).toMatchObject([
    { title: 'Orchard rules' },
    { title: 'Boat house' },
  ]);
});

test('a summary quotes the sentence with which each section begins', async () => {
  const { citations, status } = await ask('Summarize this guide', orchard);
  expect(status).toBe('answered');
  expect(citations.map(({ quote }) => quote)).toEqual([
    'These rules are for everybody who picks fruit here.',
    'Prune the trees in late winter, before the buds swell.',
  ]);
});

test('a summary of one section quotes its paragraphs', async () => {
  const { citations } = await ask('Give me a summary of the section on pruning', orchard);
  expect(citations.map(({ section }) => section.title)).toEqual(['Pruning', 'Pruning']);
});

test('a section of that very name answers by itself', async () => {
  const own = `${orchard}\n## Can I trust the manual?\n\nThe manual of the press is trusted up to forty litres.\n`;
  const { citations, notices } = await ask('Can I trust the manual?', own);
  expect(citations[0]?.quote).toBe('The manual of the press is trusted up to forty litres.');
  expect(notices).toEqual([]);
});

test('asked what it is, the assistant says so', async () => {
  const { notices, citations } = await ask('Are you a robot?', orchard);
  expect(notices).toEqual([{ code: 'assistant', values: {} }]);
  expect(citations).toEqual([]);
});

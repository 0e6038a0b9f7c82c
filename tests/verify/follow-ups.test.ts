import { expect, test, vi } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import * as retrieval from '../../lib/retrieve/retrieve.ts';
import { openOver } from '../../lib/signpost.ts';

const source = `# Cheese dairy

## Milk

The milk comes from goats that graze on the hill.

## Where are the wheels of cheese turned?

Wheels of cheese are turned in the cellar every second day.

## Where are the wheels washed?

## What is the brine made of?

Brine is made of water and sea salt.
`;
const index = await indexGuides([{ file: 'dairy.md', source }]);

test('headings are offered whose own section answers them, the next one first', async () => {
  const { followUps } = await openOver(index).answer([
    { role: 'user', text: 'Where does the milk come from?' },
  ]);
  expect(followUps).toEqual([
    'Where are the wheels of cheese turned?',
    'What is the brine made of?',
  ]);
});

test('what is offered is answered by that section', async () => {
  const signpost = openOver(index);
  const { followUps } = await signpost.answer([
    { role: 'user', text: 'Where does the milk come from?' },
  ]);
  expect(followUps.length).toBeGreaterThan(0);
  for (const text of followUps) {
    const { citations } = await signpost.answer([{ role: 'user', text }]);
    expect(citations[0]?.section.title).toBe(text);
  }
});

test('no more headings are tried than are offered, where the next ones are answered', async () => {
  const names = ['brine', 'curd', 'rind', 'whey', 'salt', 'straw', 'cellar', 'shelf'];
  const sections = names.map(
    (name) => `## What is the ${name} kept in?\n\nThe ${name} is kept in a ${name} crock.\n`,
  );
  const text = `# Dairy\n\n## Milk\n\nThe milk comes from goats.\n\n${sections.join('\n')}`;
  const retrieved = vi.spyOn(retrieval, 'retrieve');
  const { followUps } = await openOver(
    await indexGuides([{ file: 'dairy.md', source: text }]),
  ).answer([{ role: 'user', text: 'Where does the milk come from?' }]);
  expect(followUps).toEqual(names.slice(0, 3).map((name) => `What is the ${name} kept in?`));
  expect(retrieved).toHaveBeenCalledTimes(3);
});

test('up to twelve headings are tried', async () => {
  const offered = async (before: number) => {
    const bare = Array.from({ length: before }, (_, at) => `## Where is shelf ${at + 1}?\n`);
    const text = `# Dairy\n\n## Milk\n\nThe milk comes from goats.\n\n${bare.join('\n')}\n## What is the curd kept in?\n\nThe curd is kept in a crock.\n`;
    const { followUps } = await openOver(
      await indexGuides([{ file: 'dairy.md', source: text }]),
    ).answer([{ role: 'user', text: 'Where does the milk come from?' }]);
    return followUps;
  };
  expect(await offered(11)).toEqual(['What is the curd kept in?']);
  expect(await offered(12)).toEqual([]);
});

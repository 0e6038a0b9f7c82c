// What qualifies a statement is said with it, and cited.
import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const source = `# Selling bread

## Who may sell

- Baker: may sell loaves
  - except on Sundays
- Guest: may look

## Loaves

Rye sells best in town.[^1]

| Loaf | Price |
| --- | --- |
| Rye | €4[^2] |
| Oat | €5 |

## Starting the oven

To start the oven, run this:

\`\`\`sh
oven --start
\`\`\`

[^1]: In winter alone.

[^2]: For members.
`;

async function ask(question: string) {
  const index = await indexGuides([{ file: 'bread.md', source }]);
  const { text, citations } = await openOver(index).answer([{ role: 'user', text: question }]);
  return {
    text: text.replace(/ \[\d+\]\([^)]*\)/g, ''),
    quotes: citations.map(({ quote }) => quote),
  };
}

test.each([
  ['May a baker sell loaves?', ['Baker: may sell loaves', 'except on Sundays']],
  ['Which loaf sells best in town?', ['Rye sells best in town.', 'In winter alone.']],
  ['What does the rye loaf cost?', ['Loaf: Rye; Price: €4', 'For members.']],
  ['How do I start the oven?', ['To start the oven, run this:', 'oven --start']],
])('%s', async (question, quotes) => {
  expect((await ask(question)).quotes.slice(0, 2)).toEqual(quotes);
});

test('a part of what an item says is said below it', async () => {
  expect((await ask('What about Sundays?')).text).toMatch(
    /- Baker: may sell loaves.*\n {2}- except on Sundays/,
  );
});

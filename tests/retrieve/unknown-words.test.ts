// The words of a question that the guides are said to lack.
import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { understand } from '../../lib/understand/understand.ts';

const index = await indexGuides([
  {
    file: 'mill.md',
    source: `# Mill handbook

## Salaries

The salary of a miller is €2,900 a month.

## Tours

A tour of the mill takes an hour.
`,
  },
]);

async function unknownIn(text: string): Promise<string[]> {
  const { parts } = retrieve(await understand([{ role: 'user', text }], index), index);
  return parts.flatMap(({ unknown }) => unknown);
}

test('a guide that tells salaries does not lack pay', async () => {
  expect(await unknownIn('How well is a miller paid, and in bitcoin?')).toEqual(['bitcoin']);
});

test('one that tells no price lacks it', async () => {
  expect(await unknownIn('What is the fee of a tour?')).toEqual(['fee']);
});

// Which line introduces a list.
import { expect, test } from 'vitest';
import { readGuide } from './read-guide.ts';

async function leadInOf(paragraph: string): Promise<string | undefined> {
  const guide = await readGuide(`# A guide\n\n## Crew\n\n${paragraph}\n\n- oilskins\n- a bunk\n`);
  return guide.statements.find(({ kind }) => kind === 'item')?.leadIn;
}

test.each([
  [
    'that ends in a colon',
    'Sign on at the quay. A hand gets these things:',
    'A hand gets these things:',
  ],
  ['that does not end', 'Sign on at the quay. A hand gets', 'A hand gets'],
  ['that ends in a semicolon', 'Sign on at the quay. A hand gets;', 'A hand gets;'],
  [
    'that announces it',
    'Sign on at the quay. The mate has a list of what a hand gets.',
    'The mate has a list of what a hand gets.',
  ],
  [
    'that counts its items',
    'A hand gets two useful things. They are given out at the quay.',
    'A hand gets two useful things.',
  ],
])('a line %s introduces the list below it', async (_, paragraph, leadIn) => {
  expect(await leadInOf(paragraph)).toBe(leadIn);
});

test.each([
  ['a sentence that ends', 'Sign on at the quay. A hand gets much.'],
  ['a sentence that counts something else', 'A hand gets three things in two days.'],
  ['a title in bold', '**What a hand gets**'],
])('%s introduces nothing', async (_, paragraph) => {
  expect(await leadInOf(paragraph)).toBeUndefined();
});

// Two things that a guide only names side by side are not compared by it.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUntoldComparisons } from '../../lib/compose/untold-comparison.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { comparedThings } from '../../lib/language/compared-things.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { letThrough } from '../fixtures/let-through.ts';

const index = await indexGuides([
  {
    file: 'garden.md',
    source: `# Garden handbook

## Tools {#tools}

The shed holds rakes, hoes and spades.

A wheelbarrow is lent for one day. A trolley is lent for a week.

Larch is dearer than pine.
`,
  },
]);

/** The verdict where likeness let a question pass. */
async function verdictOn(question: string): Promise<AnswerStatus> {
  const passed = await letThrough(question, index);
  return withUntoldComparisons(passed, labelStatements(passed, index)).verdict;
}

describe('a comparison', () => {
  test.each([
    'What is the difference between rakes and hoes?',
    'Is a rake easier to clean than a hoe?',
  ])('of things that the guide only lists is not answered by the list: %s', async (question) => {
    expect(await verdictOn(question)).toBe('not-covered');
  });

  test.each([
    'What is the difference between a wheelbarrow and a trolley?',
    'Is larch dearer than pine?',
    'Where are the rakes and hoes?',
  ])('of what it tells apart stands, as does any other question: %s', async (question) => {
    expect(await verdictOn(question)).toBe('answered');
  });
});

test.each([
  ["what's the difference between threading and multiprocessing", 'threading', 'multiprocessing'],
  ['Is the red boat more stable than the blue one?', 'red boat', 'blue one'],
  ['Rakes or hoes, which one is better?', 'Rakes', 'hoes'],
  ['Which is heavier, a rake or a hoe?', 'rake', 'hoe'],
])('the things that are compared are told by their names: %s', (question, one, other) => {
  expect(comparedThings(question)).toEqual([one, other]);
});

test.each([
  'Is there more than one shed?',
  'Can I take a rake or a hoe?',
  'Are you open later than six?',
])('no things are compared by %s', (question) => {
  expect(comparedThings(question)).toBeUndefined();
});

// A question about a trade that the guide does not name, in the words with which it speaks of its own.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withOtherTrades } from '../../lib/compose/other-trade.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { letThrough } from '../fixtures/let-through.ts';

const index = await indexGuides([
  {
    file: 'kitchen.md',
    source: `# Kitchen handbook

## Pay {#pay}

The biggest challenge for pastry chefs is the early start. A pastry chef earns 2,900 crowns a month.

## Work {#work}

The design of the menu is changed in spring. A shift manager closes the kitchen.
`,
  },
]);

/** The verdict where likeness let a question pass. */
async function verdictOn(question: string): Promise<AnswerStatus> {
  const passed = await letThrough(question, index);
  return withOtherTrades(passed, labelStatements(passed, index), index).verdict;
}

describe('a question about a trade', () => {
  test.each([
    'What is the biggest challenge for dentists?',
    'What does a senior electrician earn?',
    'What is the biggest challenge for airline pilots?',
    'What does a graphic designer earn?',
  ])('that the guide does not name is not answered with another one: %s', async (question) => {
    expect(await verdictOn(question)).toBe('not-covered');
  });

  test.each([
    'What is the biggest challenge for pastry chefs?',
    'What does a chef earn?',
    'When does a deputy manager close the kitchen?',
    'What does a newcomer earn?',
  ])('that it names, or about none, stands: %s', async (question) => {
    expect(await verdictOn(question)).toBe('answered');
  });
});

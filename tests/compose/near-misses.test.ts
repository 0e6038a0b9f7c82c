// What a guide almost says: it speaks of the one thing or of the other, and answers nothing.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUnmentioned } from '../../lib/compose/unmentioned.ts';
import { withUntoldPrices } from '../../lib/compose/untold-price.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { whosePrice, wordsAskedAfter } from '../../lib/language/asked-thing.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';
import { bakeryIndex } from '../fixtures/embedded-bakery.ts';
import { meaningOf } from '../fixtures/embedding-service.ts';
import { letThrough } from '../fixtures/let-through.ts';

const index = await indexGuides([
  {
    file: 'harbour.md',
    source: `# Harbour handbook

## Sheds {#sheds}

The nursery takes children from eight months on. It opens at half past five.

A locker in the net shed costs 12 crowns a month. The sauna is free for pilots.

## People {#people}

Pilots earn 2,900 crowns a month.

The drivers bring the crates to the quay.
`,
  },
]);

/** The verdict where likeness let a question pass. */
async function verdictOn(question: string): Promise<AnswerStatus> {
  const passed = await letThrough(question, index);
  const labelled = labelStatements(passed, index);
  return withUntoldPrices(withUnmentioned(passed, labelled, index), labelled, index).verdict;
}

describe('a price or a pay that nothing tells', () => {
  test.each(['What does the nursery cost?', 'How much does a driver earn per hour?'])(
    'is not answered with another one: %s',
    async (question) => {
      expect(await verdictOn(question)).toBe('not-covered');
    },
  );

  test.each([
    'What does a locker cost?',
    'What does the sauna cost?',
    'How much does a pilot earn?',
    'When does the nursery open?',
  ])('is no matter where it is told, or nobody asks for it: %s', async (question) => {
    expect(await verdictOn(question)).toBe('answered');
  });

  test('is asked for of somebody', () => {
    expect(whosePrice('What does the head driver earn per hour?')).toBe('head driver');
    expect(whosePrice('What is the salary of a head driver?')).toBe('head driver');
    expect(whosePrice('What are the fees for the ferry?')).toBe('ferry');
    expect(whosePrice('What does a driver wear?')).toBeUndefined();
    expect(whosePrice('What is the way of a driver?')).toBeUndefined();
  });
});

describe('what a question asks after', () => {
  test.each([
    ['Is there maternity pay?', 'maternity'],
    ['What is the dress code?', 'dress'],
    ["What's the wifi password?", 'wifi'],
    ['What do surgeons earn?', 'surgeons'],
    ['Who is the treasurer?', 'treasurer'],
    ['What is the address of the office?', 'address'],
    ['How long is jury duty leave?', 'jury'],
    ['How do I become a paramedic?', 'paramedic'],
    ['Do you offer a student loan?', 'student'],
    ['How do I join the union?', 'union'],
    ['What shirt sizes do you have?', 'sizes'],
    ['Do we get free lunch?', 'lunch'],
    ['How much tuition refund do I get?', 'tuition'],
    ['Do I need a computer science degree to be hired?', 'degree'],
    ['Can I bring my dog to class?', 'dog'],
  ])('is named by its words: %s', (question, word) => {
    expect(wordsAskedAfter([word], question)).toEqual([word]);
  });

  test.each([
    ['Where does the money in the jar end up?', 'jar'],
    ["What's the going rate?", 'rate'],
    ['Do I need a permit to keep hens?', 'hens'],
    ['Is there a good ladder for climbing to the top of a mast?', 'ladder'],
    ['What is the quickest way from the quay to the shed?', 'quickest'],
  ])('is no word that stands beside it: %s', (question, word) => {
    expect(wordsAskedAfter([word], question)).toEqual([]);
  });
});

test('a kind of pay that the guide does not name is not answered with another one', async () => {
  expect(await verdictOn('Is there maternity cover?')).toBe('not-covered');
});

test('a thing that the guide calls otherwise is there', async () => {
  expect(await verdictOn('Is there a creche from eight months?')).toBe('answered');
});

describe('a thing that is asked after and nowhere named, of a subject to which all that the guide says is near', () => {
  /** The verdict where the best statement is as near as can be, by how far it leads the others. */
  async function verdictAt(lead: number): Promise<AnswerStatus> {
    const question = 'Do I need a diploma for the furnace?';
    const found = retrieve(
      await understand([{ role: 'user', text: question }], bakeryIndex),
      bakeryIndex,
    );
    const vector = Float32Array.from(meaningOf('A furnace is lit each night.'));
    const parts = found.parts.map((each) => ({
      ...each,
      part: { ...each.part, vector },
      coverage: 0.6,
      lead,
      verdict: 'answered' as const,
    }));
    const passed = { ...found, parts, verdict: 'answered' as const };
    return withUnmentioned(passed, labelStatements(passed, bakeryIndex), bakeryIndex).verdict;
  }

  test('is answered by what is nearer than the rest', async () => {
    expect(await verdictAt(0.4)).toBe('answered');
  });

  test('is not answered by what is as near as the rest', async () => {
    expect(await verdictAt(0.1)).toBe('not-covered');
  });
});

import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { headingLikeness } from '../../lib/retrieve/heading-match.ts';

const source = `# Baking

A bakery.

## What does a baker do?

A baker makes bread.

## Pay of bakers and millers {#pay}

Bakers earn little.

## Night shift

It is long.
`;
const words = `askedAs:
  night-shift:
    - When does the day of a baker begin?
    - Is it hard?
`;
const index = await indexGuides([
  { file: 'baking.md', source, wordsFile: { file: 'baking.words.yaml', source: words } },
]);

function likeness(question: string, sectionId: string): number {
  const passage = index.passages.find((each) => each.sectionId === sectionId);
  if (!passage) throw new Error(`There is no passage of ${sectionId}.`);
  return headingLikeness(question, index)(passage);
}

describe('a question that is put as the heading', () => {
  test.each([
    'What does a baker do?',
    'what does a baker do',
    'What do a baker and bakers do? Does a baker?',
  ])('is wholly or nearly like it: "%s"', (question) => {
    expect(likeness(question, 'what-does-a-baker-do')).toBeGreaterThan(0.7);
  });

  test('has the likeness 1 when it holds the same words', () => {
    expect(likeness('A BAKER does what? Do!', 'what-does-a-baker-do')).toBe(1);
  });

  test('is like it by stems, with twice the shared words over all words', () => {
    // {the, pay, of, baker, and, miller} and {pay, of, baker, and, miller}
    expect(likeness('The pay of a baker and miller', 'pay')).toBeCloseTo((2 * 5) / (7 + 5));
  });

  test('may be put as another wording that the author lists', () => {
    expect(likeness('When does the day of a baker begin?', 'night-shift')).toBe(1);
    expect(likeness('Is it hard?', 'night-shift')).toBe(1);
    expect(likeness('Night shift?', 'night-shift')).toBe(1);
  });
});

describe('the likeness is 0', () => {
  test.each([
    ['for another question about the same subject', 'How is a baker paid?', 'what-does-a-baker-do'],
    ['for a subject that the heading lacks', 'What does a smith do?', 'what-does-a-baker-do'],
    ['for one word more', 'What does a baker do at Google?', 'what-does-a-baker-do'],
    ['for one word of a long heading', 'Pay?', 'pay'],
    ['for the heading of another section', 'What does a baker do?', 'pay'],
    ['for a question without a word', '???', 'pay'],
  ])('%s', (_, question, sectionId) => {
    expect(likeness(question, sectionId)).toBe(0);
  });
});

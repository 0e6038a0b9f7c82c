// Rows of a table that a question asks something of, and rows that only share a word with it.
import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Club of the river sailors

## Who may join

You need no diploma and no boat.

| Member | Fee a year | Boats | Locker |
| --- | --- | --- | --- |
| Child | €30 | dinghy | none |
| Student at diploma school | €60 | dinghy, skiff | shared |
| Adult | €140 | all | own |

## The harbour

Adult helpers bring gloves to the harbour in spring.
`);

async function answer(question: string): Promise<string> {
  return withoutLabels((await ask(question)).text);
}

describe('a row that shares a word with a question', () => {
  test('does not answer when nothing of it is asked', async () => {
    const text = await answer('Do I need a diploma?');
    expect(text).toBe('No. You need no diploma and no boat.');
  });

  test('is not said beside the sentence that answers', async () => {
    const text = await answer('Must an adult bring gloves to the harbour?');
    expect(text).toBe('Adult helpers bring gloves to the harbour in spring.');
  });
});

describe('a row answers', () => {
  test.each([
    ['which names it and asks for a cell', 'What is the locker of an adult?', 'Locker: own'],
    ['which names a cell', 'Who may sail a skiff?', 'skiff'],
    ['which names it alone', 'What about the child?', 'Child'],
  ])('a question %s', async (_, question, said) => {
    expect(await answer(question)).toContain(said);
  });
});

test('of a row that is found by another cell, only what costs is said where that is asked', async () => {
  const lodge = await guideDrafts(`# Lodge

| Bed | Where | Fee (cr) | From (cr a week) |
| --- | --- | --- | --- |
| Bunk | loft | 80 | 410 |
| Double | tower | 150 | 900 |
`);
  const text = withoutLabels((await lodge('And what does the bed in the tower cost?')).text);
  expect(text).toContain('150');
  expect(text).not.toContain('loft');
});

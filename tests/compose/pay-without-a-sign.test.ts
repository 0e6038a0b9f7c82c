import { describe, expect, test } from 'vitest';
import { guideConversation, saidIn } from './converse.ts';

const ask = await guideConversation(`# Lighthouse service

We keep the lights of the northern coast.

## What you would earn {#earn}

| Grade | Typical posts | Minimum (kr a month) | Maximum (kr a month) | Years to the maximum | Leave (days) |
| --- | --- | --- | --- | --- | --- |
| 1 | Deckhand, lamp cleaner | 21,000 | 24,000 | 4 | 25 |
| 2 | Keeper | 26,000 | 31,500 | 6 | 28 |
| 3 | Head keeper | 33,000 | 39,000 | 6 | 30 |

## Boats {#boats}

| Boat | Seats | Licence |
| --- | --- | --- |
| Tern | 6 | none |
| Skua | 14 | coastal |
`);

async function lastOf(...questions: [string, ...string[]]): Promise<string> {
  return saidIn(await ask(...questions));
}

const range = 'Minimum (kr a month): 26,000; Maximum (kr a month): 31,500.';

describe('pay in a currency that has no sign', () => {
  test.each(['How much does a keeper earn?', 'What is the salary of a keeper?'])(
    'is found: "%s"',
    async (question) => {
      expect(await lastOf(question)).toBe(`**Grade 2 (Keeper)** – ${range}`);
    },
  );

  test('is held against that of another', async () => {
    expect(await lastOf('How much more does a head keeper earn than a keeper at the start?')).toBe(
      'Minimum (kr a month): **Grade 3 (Head keeper)** 33,000, **Grade 2 (Keeper)** 26,000 – 7,000 more.',
    );
  });

  test('has a most and a least, which the next question asks of the same table', async () => {
    const most = 'Who earns the most?';
    expect(await lastOf(most)).toContain('**Grade 3 (Head keeper)** is 39,000.');
    expect(await lastOf(most, 'And the least?')).toContain(
      '**Grade 1 (Deckhand, lamp cleaner)** is 21,000.',
    );
  });

  test('is looked up by an amount, and the next grade from there', async () => {
    const pays = 'Which grade pays 30,000 a month?';
    expect(await lastOf(pays)).toContain('**Grade 2 (Keeper)**');
    expect(await lastOf(pays, 'And the one above that?')).toMatch(/Grade 3\b.*33,000/u);
  });

  test('of all grades is shown without the other columns', async () => {
    const text = await lastOf('What can I earn?');
    expect(text).toContain(
      '| Grade | Typical posts | Minimum (kr a month) | Maximum (kr a month) |',
    );
    expect(text).not.toContain('Leave');
  });

  test('is not seen in a table of something else', async () => {
    expect(await lastOf('How much does the Skua cost?')).not.toContain('14');
  });
});

describe('the rows of a table are counted by what they are called', () => {
  test.each([
    [
      'How many grades are there?',
      '3 grades: **Grade 1 (Deckhand, lamp cleaner)**, **Grade 2 (Keeper)** and **Grade 3 (Head keeper)**.',
    ],
    ['How many boats do you have?', '2 boats: **Tern** and **Skua**.'],
  ])('%s', async (question, said) => {
    expect(await lastOf(question)).toBe(said);
  });

  test('and not where another thing is counted', async () => {
    expect(await lastOf('How many seats does the Tern have?')).not.toContain('boats:');
  });
});

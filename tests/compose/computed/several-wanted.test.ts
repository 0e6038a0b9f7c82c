import { describe, expect, test } from 'vitest';
import { severalWanted } from '../../../lib/compose/extractive/computed/several-wanted.ts';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Rowing club

## Boats

| Boat | Seats | Length (m) | Yearly fee |
| --- | --- | --- | --- |
| Heron | 4 | 12.1 | €80 |
| Otter | 2 | 9.8 | €45 |
| Kite | 8 | 17.4 | €140 |
| Wren | 1 | 7.9 | €30 |

## Before an outing

1. Sign the log.
2. Check the rudder.
3. Put on a vest.
4. Tell the cox where you go.

## Frequent faults

The most frequent faults are:

- Catching the blade late
- Looking down
- Gripping too hard
`);

async function answer(question: string): Promise<string> {
  return withoutLabels((await ask(question)).text);
}

const long = '| Boat | Length (m) |\n| --- | --- |\n';

describe('several of a measure', () => {
  test('are as many rows as are asked for, the most first', async () => {
    expect(await answer('What are the two longest boats?')).toBe(
      `${long}| Kite | 17.4 |\n| Heron | 12.1 |\n`,
    );
    expect(await answer('Which two boats have the shortest length?')).toBe(
      `${long}| Wren | 7.9 |\n| Otter | 9.8 |\n`,
    );
  });

  test('are those with the most of what "by" names', async () => {
    expect(await answer('What are the top 2 boats by yearly fee?')).toBe(
      '| Boat | Yearly fee |\n| --- | --- |\n| Kite | €140 |\n| Heron | €80 |\n',
    );
  });

  test('are counted where there are fewer', async () => {
    expect(await answer('What are the six longest boats?')).toMatch(/^4 in all:\n\n\| Boat/);
  });

  test('are not made of points that nobody has ranked', async () => {
    expect(await answer('What are the two most frequent faults?')).toContain('Gripping too hard');
  });
});

describe('several in order', () => {
  test('are the first or the last of a list', async () => {
    expect(await answer('What are the first two steps before an outing?')).toBe(
      '- Sign the log.\n- Check the rudder.',
    );
    expect(await answer('What are the last two steps before an outing?')).toBe(
      '- Put on a vest.\n- Tell the cox where you go.',
    );
  });

  test('are all, and counted, where there are fewer', async () => {
    expect(await answer('What are the first six steps before an outing?')).toMatch(
      /^4 in all:\n\n1\. Sign the log\./,
    );
  });

  test('are the first rows of a table of such things', async () => {
    expect(await answer('What are the first two boats?')).toMatch(/Heron.*\n.*Otter[^\n]*\n$/);
  });
});

test('a stretch of time is no number of things', () => {
  const questions = [
    'What do I get in the first two weeks?',
    'What are the first three months like?',
    'Who is in the top 10%?',
  ];
  for (const question of questions) expect(severalWanted(question)).toBeUndefined();
  expect(questions.length).toBeGreaterThan(0);
});

// A figure that a reader tells of himself, and statements that say different things of different ranges.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../../lib/build-guides.ts';
import { openOver } from '../../../lib/signpost.ts';

const index = await indexGuides([
  {
    file: 'stables.md',
    source: `# Stables by the moor

## Riding alone

Riders who have been with us for less than three months ride with a teacher. From three to nine months they ride in pairs. After nine months they ride alone. Ask for a helmet at least one hour before.

## Grooms' holidays

Grooms in their first year have 15 days of holiday. In years two to four it is 19 days. After four years it is 22 days.

## Saddles

- Riders under 40 kg take a pony saddle.
- From 40 kg to 75 kg take a light saddle.
- Over 75 kg take a broad saddle.

## Carts

| Length of hire (hours) | Fee | Deposit |
| --- | --- | --- |
| up to 2 | £20 | £30 |
| 2 to 6 | £45 | £60 |
| over 6 | £80 | £100 |

## Entry

Children under 6 pay nothing. Children from 6 to 14 pay £3. Grown-ups pay £7.
`,
  },
]);
const stables = openOver(index);

async function ask(text: string): Promise<string> {
  const answer = await stables.answer([{ role: 'user', text }]);
  return answer.text.replaceAll(/ \[\d+\]\([^)]*\)/g, '');
}

describe('the statement whose range holds the figure answers', () => {
  test.each([
    [
      'in sentences',
      'I have been with you for 5 months. May I ride in pairs?',
      'From three to nine months they ride in pairs.',
    ],
    [
      'in another unit',
      'I came two years ago. May I ride alone?',
      'After nine months they ride alone.',
    ],
    [
      'by years that are counted',
      'I have been a groom for 3 years. How many days of holiday do I get?',
      'In years two to four it is 19 days.',
    ],
    [
      'by the year that somebody is in',
      'I am in my first year as a groom. How much holiday is that?',
      'Grooms in their first year have 15 days of holiday.',
    ],
    ['in a list', 'I weigh 82 kg. Which saddle do I take?', 'Over 75 kg take a broad saddle.'],
    ['for an age', 'My son is 4 years old. What does he pay?', 'Children under 6 pay nothing.'],
  ])('%s', async (_, question, answer) => {
    expect(await ask(question)).toBe(answer);
  });

  test.each([
    ['with the cell that is asked for', 'I need a cart for 4 hours. What is the deposit?', '£60'],
    ['beyond the last bound', 'I need a cart for 9 hours. What is the fee?', '£80'],
  ])('in a table, %s', async (_, question, cell) => {
    const text = await ask(question);
    expect(text).toContain(cell);
    expect(text).not.toContain('£45');
  });
});

test('a figure of another kind chooses nothing', async () => {
  expect(await ask('I paid £50. Who rides alone?')).toContain('After nine months');
});

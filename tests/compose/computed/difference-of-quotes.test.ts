// By how much two things differ that were asked for in two turns.
import { describe, expect, test } from 'vitest';
import { guideConversation } from '../converse.ts';

const ask = await guideConversation(`# Ferry to the isles

| Cabin | Fare | Beds | Notice |
| --- | --- | --- | --- |
| Inside | €30 | 2 | 3 days |
| Outside | €55 | 4 | 2 months |

## Extras

A bicycle is €6 a trip. Breakfast on board is €14 a day. The crossing takes six hours.

## Children

A baby pays €2 a trip. Pupils pay €9 a trip.
`);

async function answer(...questions: [string, ...string[]]): Promise<string> {
  const { text } = await ask(...questions);
  return text.replaceAll(/ ?\[\d+\]\([^)]*\)/g, '').replace(/^Still about .*\n\n/u, '');
}

describe('a difference that is asked for behind two answers', () => {
  test.each(['How much more is that?', "What's the difference?", 'And the difference?'])(
    'is that of two rows, in the column that was asked for: %s',
    async (request) => {
      const text = await answer(
        'What is the fare of an inside cabin?',
        'And an outside one?',
        request,
      );
      expect(text.trim()).toBe('Fare: **Outside** €55, **Inside** €30 – €25 more.');
    },
  );

  test('is that of two sentences', async () => {
    const text = await answer('What does a baby pay?', 'And pupils?', 'How much more is that?');
    expect(text).toBe('Pupils pay €9 a trip; A baby pays €2 a trip – €7 more.');
  });

  test('shows both where there is no exact one', async () => {
    const text = await answer(
      'What is the notice for an inside cabin?',
      'And an outside one?',
      'How much longer is that?',
    );
    expect(text).toContain('| Inside | 3 days |');
    expect(text).toContain('| Outside | 2 months |');
  });
});

test('what was told is set against another row that is named', async () => {
  const text = await answer(
    'What is the fare of an outside cabin?',
    'How much more is that than an inside one?',
  );
  expect(text.trim()).toBe('Fare: **Outside** €55, **Inside** €30 – €25 more.');
});

test('two rows differ though one is named by a word of its title alone', async () => {
  const ofCrew = await guideConversation(`# Crew

| Grade | Title | Pay (€ a month) |
| --- | --- | --- |
| First | Junior deck hand | 1,900 |
| Master | Ship's captain | 4,400 |
`);
  const { text } = await ofCrew('How much more does a master earn than a junior?');
  expect(text).toContain('2,500 more');
});

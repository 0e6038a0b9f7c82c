// The column of a table that tells what somebody does, though no word of the question is its head.
import { describe, expect, test } from 'vitest';
import { asksWhatIsDone } from '../../lib/language/question-forms.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Bakery handbook

## Levels {#levels}

| Level | Duties | Hours | Pay (euros a month) |
| --- | --- | --- | --- |
| Beginner | Kneading | 30 | €1,000 |
| Trained | Baking | 38 | €2,800 |
| Master | Recipes | 40 | €4,100 |
`);

async function answer(question: string): Promise<string> {
  return withoutLabels((await ask(question)).text);
}

describe('what somebody does', () => {
  test.each([
    ['alone', 'What does a master do?', '**Master** – Duties: Recipes.'],
    ['all day', 'What does a master do all day?', '**Master** – Duties: Recipes.'],
    [
      'with what else is asked for',
      'What does a master do and earn?',
      '**Master** – Duties: Recipes; Pay (euros a month): €4,100.',
    ],
    [
      'of each of two',
      "What do masters do that beginners don't?",
      '| Level | Duties |\n| --- | --- |\n| Beginner | Kneading |\n| Master | Recipes |\n',
    ],
  ])('is told from its column, %s', async (_, question, said) => {
    expect(await answer(question)).toBe(said);
  });

  test('is less than what is asked for where and for how much it is done, too', async () => {
    const said = await answer('What does a master do, where, and for how much?');
    expect(said).toContain('Duties: Recipes');
    expect(said).toContain('€4,100');
  });

  test.each([
    ['What do I do when the oven is cold?', false],
    ['What should we do?', false],
    ['What does the bakery do?', true],
  ])('is asked for of others than the reader: %s', (question, asks) => {
    expect(asksWhatIsDone(question)).toBe(asks);
  });
});

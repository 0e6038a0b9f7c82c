import { describe, expect, test } from 'vitest';
import { leadOn } from '../../lib/compose/extractive/lead-on.ts';
import type { ScoredStatement } from '../../lib/compose/extractive/scored-statement.ts';
import { guideConversation, paragraphsOf } from './converse.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';
import { scoredStatements } from './scored-statements.ts';

const source = `# Bakery handbook

The handbook is for people who bake for a living.

## Sourdough {#sourdough}

A sourdough is kept in a cool room. The yeast works slowly in the cold, so the crust turns out sour. Rye flour makes the loaf dark.

## Night shift {#night}

They bake in shifts. Bakers get up at midnight because bread must be fresh at dawn. They sleep after lunch.

## Pay {#pay}

| Level | Title | Focus | Pay (euros a month) |
| --- | --- | --- | --- |
| Beginner | Apprentice | Kneading, cleaning | €1,000 |
| Trained | Journeyman | Baking, ordering | €2,800 |
| Master | Head of the bakery | Recipes, mentoring | €4,100 |

## School {#school}

A beginner goes to school once a month.
`;
const ask = await guideConversation(source);
const askUnanswered = await guideDrafts(source);

const statementsAt = (scored: ScoredStatement[], places: number[]) =>
  new Set(places.flatMap((at) => scored[at]?.statement ?? []));

const kept = 'Where is a sourdough kept?';
const next = 'The yeast works slowly in the cold, so the crust turns out sour.';

/** The answer without the notice of how the question was read. */
async function answer(...questions: [string, ...string[]]): Promise<string[]> {
  const paragraphs = paragraphsOf(await ask(...questions));
  return paragraphs.filter((text) => !text.startsWith('Still about '));
}

describe('a bare question', () => {
  test.each(['Why is that?', 'Why?', 'Why so?', 'But why is it?'])(
    'goes on with the next sentence, and does not repeat the one said: "%s"',
    async (question) => {
      expect(await answer(kept)).toEqual(['A sourdough is kept in a cool room.']);
      expect(await answer(kept, question)).toEqual([next]);
    },
  );

  test('without an answer before it is answered with the best sentence', async () => {
    const { text } = await askUnanswered(kept, 'Why is that?');
    expect(withoutLabels(text)).toMatch(/^A sourdough is kept in a cool room\./);
  });

  test.each(['Why is that?', 'Why?'])(
    'repeats what was said when that holds the reason: "%s"',
    async (question) => {
      const [first] = await answer('When do bakers get up?', question);
      expect(first).toBe('Bakers get up at midnight because bread must be fresh at dawn.');
    },
  );
});

describe('a question with words of its own', () => {
  test('may be answered with what was said before', async () => {
    const [first] = await answer(kept, 'Is that a cool room?');
    expect(first).toBe('A sourdough is kept in a cool room.');
  });
});

describe('a follow-up about a table', () => {
  test.each([
    ['And a beginner?', 'The pay (euros a month) for **Beginner** is €1,000.'],
    ['What about beginners?', 'The pay (euros a month) for **Beginner** is €1,000.'],
    ['And a journeyman?', 'The pay (euros a month) for **Trained (Journeyman)** is €2,800.'],
  ])('stays in the table: "%s"', async (question, row) => {
    expect((await answer('What does a master earn in a month?', question))[0]).toBe(row);
  });

  test('that was not shown may be answered from elsewhere', async () => {
    const { text } = await askUnanswered('When does a master go to school?', 'And a beginner?');
    expect(withoutLabels(text)).toMatch(/^A beginner goes to school once a month\./);
  });
});

describe('the scores', () => {
  const sentences = scoredStatements(
    { text: 'Dough is *cold*.' },
    { text: 'It rests in a room.' },
    { text: 'It is dark.' },
    { text: 'Salt is added.', block: 1 },
  );
  const scoresAfter = (said: number[], question = 'Why?', isBare = true) =>
    leadOn(sentences, { question, said: statementsAt(sentences, said), isBare }).map(
      ({ score }) => score,
    );

  test('of what was said fall, and of the sentence behind it rise', () => {
    const [said, behind, further, apart] = scoresAfter([0]);
    expect(said).toBeLessThan(1);
    expect(behind).toBeGreaterThan(1);
    expect([further, apart]).toEqual([1, 1]);
  });

  test('do not rise beyond the paragraph', () => {
    expect(scoresAfter([2]).at(-1)).toBe(1);
  });

  test('stay when nothing of it was said', () => {
    expect(scoresAfter([])).toEqual([1, 1, 1, 1]);
  });

  test('of what was said fall a little when the question has words of its own', () => {
    const [said = 0, ...others] = scoresAfter([0], 'Why a room?', false);
    expect(said).toBeGreaterThan(0.8);
    expect(said).toBeLessThan(1);
    expect(others).toEqual([1, 1, 1]);
  });

  test('stay when what was said holds the kind of answer that is asked for', () => {
    const scored = scoredStatements({ text: 'It rests because it is tired.' });
    const said = statementsAt(scored, [0]);
    const [reason] = leadOn(scored, { question: 'Why is that?', said, isBare: true });
    expect(reason?.score).toBe(1);
  });

  test('of all rows of a table rise alike when one of them was said', () => {
    const rows = scoredStatements(
      { text: 'Level: Beginner', kind: 'row' },
      { text: 'Level: Master', kind: 'row' },
      { text: 'Shop: North', kind: 'row', block: 1 },
    );
    const said = statementsAt(rows, [0]);
    const options = { question: 'And a master?', said, isBare: false };
    const [beginner = 0, master = 0, north] = leadOn(rows, options).map(({ score }) => score);
    expect(beginner).toBe(master);
    expect(master).toBeGreaterThan(1);
    expect(north).toBe(1);
  });
});

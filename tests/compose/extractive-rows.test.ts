import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(
  `# Bakery handbook

The handbook is for people who bake for a living.

## Pay {#pay}

The following table shows what each level of a bakery earns.

| Level | Title | Focus | Pay (euros a month) |
| --- | --- | --- | --- |
| Beginner | Apprentice | Kneading, cleaning | €1,000 |
| Trained | Journeyman | Baking, ordering | €2,800 |
| Master | Head of the bakery | Recipes, mentoring | €4,100 |

Work at night adds a bonus.
`,
  `synonyms:
  - [pay, earn, salary]
  - [beginner, rookie]
`,
);

const head = '| Level | Pay (euros a month) |\n| --- | --- |\n';
const rows = {
  beginner: '| Beginner | €1,000 |\n',
  trained: '| Trained | €2,800 |\n',
  master: '| Master | €4,100 |\n',
};

async function answer(...questions: string[]): Promise<string> {
  return withoutLabels((await ask(...questions)).text);
}

describe('one row', () => {
  test.each([
    [
      'by its name',
      'What does a master earn?',
      'The pay (euros a month) for **Master** is €4,100.',
    ],
    [
      'by its title',
      'What is the pay of a journeyman?',
      'The pay (euros a month) for **Trained (Journeyman)** is €2,800.',
    ],
    [
      'by a synonym',
      'What salary has a rookie?',
      'The pay (euros a month) for **Beginner** is €1,000.',
    ],
    [
      'for another cell',
      'What is the focus of a journeyman?',
      '**Trained (Journeyman)** – Focus: Baking, ordering.',
    ],
    [
      'by the type of cell',
      'How much is a master?',
      'The pay (euros a month) for **Master** is €4,100.',
    ],
  ])('is said with its name and the cell that is asked for %s', async (_, question, said) => {
    const text = await answer(question);
    expect(text).toBe(said);
  });

  test('is said with all its cells when none is asked for', async () => {
    expect(await answer('Who is the journeyman?')).toBe(
      '**Trained** – Title: Journeyman; Focus: Baking, ordering; Pay (euros a month): €2,800.',
    );
  });

  test('is one claim that cites the row', async () => {
    const { pieces, cited } = await ask('What does a master earn?');
    expect(cited.map(({ cells }) => cells?.[0]?.text)).toEqual(['Master']);
    expect(pieces[0]).toMatch(/\. \[s\d+\]$/);
  });
});

describe('several rows', () => {
  test('that a question names are a table of the column that is asked for', async () => {
    expect(await answer('What do beginners and masters earn?')).toBe(
      head + rows.beginner + rows.master,
    );
  });

  test('are all of them when it names none', async () => {
    expect(await answer('What does each level earn?')).toBe(
      head + rows.beginner + rows.trained + rows.master,
    );
  });

  test('stand in the order of the table, each citing itself', async () => {
    const { text, cited } = await ask('What do masters and beginners earn?');
    expect(withoutLabels(text)).toBe(head + rows.beginner + rows.master);
    expect(cited.map(({ cells }) => cells?.[0]?.text)).toEqual(['Beginner', 'Master']);
    expect(text).toMatch(/\| €1,000 \[s\d+\] \|\n.+\| €4,100 \[s\d+\] \|\n$/);
  });

  test('have a piece for the head, for the rule and for each row', async () => {
    const { pieces } = await ask('What do beginners and masters earn?');
    expect(pieces).toHaveLength(4);
    for (const piece of pieces) expect(piece).toMatch(/^\| .+ \|\n$/);
  });
});

describe('in a conversation', () => {
  test('a follow-up that names a row gets that row, and of it what was asked before', async () => {
    const text = await answer('What does each level earn?', 'And a master?');
    expect(text).toBe('The pay (euros a month) for **Master** is €4,100.');
  });
});

describe('cells', () => {
  test('with a bar or other marks of Markdown stay in their column', async () => {
    const marked = await guideDrafts(`# Bread

## Signs {#signs}

| Sign | Meaning |
| --- | --- |
| \`a\\|b\` | either \\| or \\*both\\* |
| \\#1 | \\<b\\>first\\</b\\> \\[x\\](y) |
`);
    const text = withoutLabels((await marked('Which signs and meanings are there?')).text);
    expect(text).toBe(String.raw`| Sign | Meaning |
| --- | --- |
| a\|b | either \| or \*both\* |
| #1 | \<b\>first\</b\> \[x\](y) |
`);
  });

  test('that are empty keep their column', async () => {
    const gappy = await guideDrafts(`# Shops

## Opening hours {#hours}

| Shop | Monday hours | Sunday hours |
| --- | --- | --- |
| North | 7–18 | 9–11 |
| South | 8–12 | |
`);
    const text = withoutLabels((await gappy('What are the opening hours of each shop?')).text);
    expect(text).toContain('| North | 7–18 | 9–11 |\n| South | 8–12 |  |\n');
  });
});

test('a word right behind the whole name of a row names no other row', async () => {
  const askKites = await guideDrafts(`# Kite works

## Levels

What each level earns a year:

| Level | Title | Pay |
| --- | --- | --- |
| Entry level | Junior Kite Maker | €20K–€25K |
| Mid level | Kite Engineer | €30K–€40K |
| Senior level | Principal Engineer | €50K–€60K |
`);
  const { text } = await askKites('How much more does a senior level earn than a mid level maker?');
  expect(withoutLabels(text)).toBe(
    'Pay: **Senior level** €50K–€60K, **Mid level** €30K–€40K – €20K more at the low end.',
  );
});

import { describe, expect, test } from 'vitest';
import { guideConversation, paragraphsOf } from './converse.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const source = `# Bakery handbook

The handbook is for people who bake for a living.

## Pay {#pay}

| Level | Title | Focus | Pay (euros a month) |
| --- | --- | --- | --- |
| Beginner | Apprentice | Kneading, cleaning | €1,000 |
| Trained | Journeyman | Baking, ordering | €2,800 |
| Master | Head of the bakery | Recipes, mentoring | €4,100 |

## Flours {#flours}

These flours are sold by the mill:

- **Rye:** dark and sour, for heavy loaves
- **Wheat:** light and mild, for rolls
- **Spelt:** nutty, for cakes

## Slack dough {#slack}

Slack dough is a common problem at night.

To mend slack dough, bakers have these remedies:

- Add flour
- Cool the water
- Knead for longer

A loaf of slack dough turns out flat.
`;
const synonyms = `synonyms:
  - [pay, earn, paid, salary]
  - [beginner, rookie]
`;
const ask = await guideDrafts(source, synonyms);
const converse = await guideConversation(source, synonyms);

async function answer(question: string): Promise<string> {
  return withoutLabels((await ask(question)).text);
}

const head = '| Level | Title | Focus | Pay (euros a month) |\n| --- | --- | --- | --- |\n';
const rows = {
  beginner: '| Beginner | Apprentice | Kneading, cleaning | €1,000 |\n',
  trained: '| Trained | Journeyman | Baking, ordering | €2,800 |\n',
  master: '| Master | Head of the bakery | Recipes, mentoring | €4,100 |\n',
};

describe('a question that compares rows', () => {
  test.each([
    'What is the difference between a beginner and a master?',
    'Compare a beginner with a master',
    'Beginner versus master?',
  ])('is answered with both: "%s"', async (question) => {
    expect(await answer(question)).toBe(head + rows.beginner + rows.master);
  });

  test.each([
    [
      'Is a master better paid than a beginner?',
      'Pay (euros a month): **Master** €4,100, **Beginner** €1,000 – €3,100 more.',
    ],
    [
      'Is a rookie worse paid than a master?',
      'Pay (euros a month): **Beginner** €1,000, **Master** €4,100 – a difference of €3,100.',
    ],
  ])('by one figure is answered with what lies between: "%s"', async (question, said) => {
    expect(await answer(question)).toBe(said);
  });

  test('is answered with all of them when it names none', async () => {
    expect(await answer('What is the difference between the levels?')).toBe(
      head + rows.beginner + rows.trained + rows.master,
    );
  });
});

describe('a question that compares items', () => {
  test.each([
    'Is rye better than wheat?',
    'What is the difference between rye and wheat?',
    'Compare wheat with rye',
  ])('is answered with both, in the order of the list: "%s"', async (question) => {
    expect(await answer(question)).toBe(`These flours are sold by the mill:

- Rye: dark and sour, for heavy loaves
- Wheat: light and mild, for rolls`);
  });

  test('and one that does not with the item that it names', async () => {
    expect(await answer('What is rye for?')).toBe(
      'These flours are sold by the mill:\n\n- Rye: dark and sour, for heavy loaves',
    );
  });
});

describe('a question about an extreme', () => {
  test.each([
    ['Which level has the highest pay?', 'Master', '€4,100'],
    ['Who earns the most?', 'Master', '€4,100'],
    ['What is the lowest salary?', 'Beginner', '€1,000'],
    ['Who earns least?', 'Beginner', '€1,000'],
  ])('is answered with that row alone, its amount first: "%s"', async (question, level, amount) => {
    const text = await answer(question);
    expect(text).toBe(`The pay (euros a month) for **${level}** is ${amount}.`);
  });

  test('is answered with the row that it names, whatever the figures', async () => {
    expect(await answer('What is the most that a beginner earns?')).toBe(
      'The pay (euros a month) for **Beginner** is €1,000.',
    );
  });
});

describe('a row that is listed for a question', () => {
  const listed = guideDrafts(
    source,
    `${synonyms}askedAs:
  pay:
    - "Level: Beginner":
        - Which level of the bakery comes without training?
        - Who sweeps the place?
    - "Level: Master":
        - Who signs the contracts?
        - Is a master better off than a beginner?
`,
  );

  test.each([
    ['Which level of the bakery comes without training?', 'Beginner', 'Title: Apprentice'],
    ['Who sweeps the place?', 'Beginner', 'Title: Apprentice'],
    ['Who signs the contracts?', 'Master', 'Title: Head of the bakery'],
  ])('is shown alone: "%s"', async (question, level, title) => {
    const text = withoutLabels((await (await listed)(question)).text);
    expect(text.startsWith(`**${level}** – ${title}; `)).toBe(true);
    expect(text).not.toContain('|');
  });

  test('stands beside another one when the two are compared', async () => {
    const question = 'Is a master better off than a beginner?';
    expect(withoutLabels((await (await listed)(question)).text)).toBe(
      head + rows.beginner + rows.master,
    );
  });
});

describe('a follow-up that names another row', () => {
  test.each([
    [
      'What is the focus of a master?',
      'And at beginner level?',
      '**Beginner** – Focus: Kneading, cleaning.',
    ],
    [
      'What does a master earn?',
      'And at beginner level?',
      'The pay (euros a month) for **Beginner** is €1,000.',
    ],
    [
      'What does a master earn?',
      'What about a rookie?',
      'The pay (euros a month) for **Beginner** is €1,000.',
    ],
    ['What is the title of a master?', 'And of a beginner?', '**Beginner** – Title: Apprentice.'],
  ])('shows the cell that was asked before: "%s" "%s"', async (first, second, said) => {
    const paragraphs = paragraphsOf(await converse(first, second));
    expect(paragraphs.at(-1)).toBe(said);
  });

  test('shows another cell when it asks for that', async () => {
    const question = 'And what is the focus of a beginner?';
    const row = paragraphsOf(await converse('What does a master earn?', question)).at(-1);
    expect(row).toMatch(/^\*\*Beginner\*\* – Focus: Kneading, cleaning/);
  });

  test('of which another cell is asked stays with the row', async () => {
    const [, row] = paragraphsOf(await converse('What does a master earn?', 'And the focus?'));
    expect(row).toMatch(/^\*\*Master\*\* – Focus: Recipes, mentoring/);
  });
});

describe('after a problem', () => {
  const problem = 'What is a common problem at night?';
  const remedies = [
    'To mend slack dough, bakers have these remedies:',
    '- Add flour\n- Cool the water\n- Knead for longer',
  ];

  test.each([
    'What can I do about them?',
    'What can I do about it?',
    'And what should we do then?',
    'What could they do about that?',
    'So what should one do?',
  ])('the list of remedies comes first: "%s"', async (question) => {
    const [, ...paragraphs] = paragraphsOf(await converse(problem, question));
    expect(paragraphs.slice(0, 2)).toEqual(remedies);
  });

  test('so it does when the answer before told nothing of it', async () => {
    const { text } = await ask(problem, 'What can I do about it?');
    expect(withoutLabels(text)).toContain(remedies.join('\n\n'));
  });

  test('the problem itself comes first where it is asked for', async () => {
    expect(paragraphsOf(await converse(problem))[0]).toBe(
      'Slack dough is a common problem at night.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { Query, Turn } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Bakery handbook

## Ovens {#ovens}

A stone oven holds heat for long. Bakers use flour.

## Pay {#pay}

A master earns €4,100 a month. The salary of a beginner is €1,000.
`;
const index = await indexGuides([{ file: 'bakery.md', source }]);

const pay = 'How much does a master earn in a month?';
const answer = 'A master earns €4,100 a month.';

function read(...turns: Turn[]): Promise<Query> {
  return understand(turns, index);
}

const user = (text: string): Turn => ({ role: 'user', text });
const assistant = (text: string): Turn => ({ role: 'assistant', text });
const follow = (question: string) => read(user(pay), assistant(answer), user(question));

/** The stems of all parts; those that the context brings in brackets. */
function stemsOf({ parts }: Query): string {
  const terms = parts.flatMap((part) => part.terms);
  return terms.map(({ term, weight }) => (weight === 1 ? term : `(${term})`)).join(' ');
}

/** What the query holds of the last answer. */
function textsOf({ said }: Query): string[] {
  return said.map(({ statement }) => statement.text);
}

describe('a terse question leans on the one before', () => {
  test.each([
    ['Beginners', 'beginn (master) (earn) (month)'],
    ['salary beginner', 'salari beginn (master) (earn) (month)'],
  ])('%s', async (question, stems) => {
    const query = await follow(question);
    expect(query.context).toEqual([pay]);
    expect(stemsOf(query)).toBe(stems);
  });
});

describe('a short question that other sections answer does not', () => {
  test.each([
    ['Stone ovens?', 'stone oven'],
    ['devops tools?', 'devop tool'],
    ['What is the capital of France?', 'capit franc'],
    ['How long does a stone oven last?', 'long stone oven last'],
    ['Which flour do bakers use?', 'flour baker use'],
    ['What are the stone ovens?', 'stone oven'],
    ['Where can I buy some of the flour?', 'buy flour'],
  ])('%s', async (question, stems) => {
    const query = await follow(question);
    expect(query).toMatchObject({ context: [], said: [] });
    expect(stemsOf(query)).toBe(stems);
  });
});

describe('a question that leaves the subject takes nothing from before', () => {
  test.each([
    ["Let's leave that. Which oven is it?", 'oven'],
    ["Let's leave that. Ovens?", 'oven'],
    ['something else: ovens?', 'oven'],
    ['Something different: and ovens?', 'oven'],
    ['moving on, ovens?', 'oven'],
    ['Moving on, what about its oven?', 'oven'],
    ['OK, another subject: ovens?', 'oven'],
    ['OK, a new topic: how is it heated?', 'heat'],
    ['Forget that. Ovens?', 'oven'],
    ['Drop it. And ovens?', 'oven'],
    ['btw, ovens?', 'oven'],
    ['On another note, ovens?', 'oven'],
    ["Let's change the subject. Ovens?", 'oven'],
    ['Unrelated: ovens?', 'oven'],
  ])('%s', async (question, stems) => {
    const query = await follow(question);
    expect(query).toMatchObject({ question, context: [], said: [], kind: 'question' });
    expect(stemsOf(query)).toBe(stems);
  });

  test('and the next follow-up leans on the new subject alone', async () => {
    const stone = 'Moving on, how long does a stone oven hold heat?';
    const query = await read(user(pay), assistant(answer), user(stone), user('And gas?'));
    expect(query.context).toEqual([stone]);
  });
});

describe('what was answered last', () => {
  test.each(['And a beginner?', 'Why is that?', 'Beginners?'])(
    'is known to a question that leans on it: "%s"',
    async (question) => {
      expect(textsOf(await follow(question))).toEqual([answer]);
    },
  );

  test('is the last of several answers', async () => {
    const query = await read(
      user(pay),
      assistant(answer),
      user('And a beginner?'),
      assistant('The salary of a beginner is €1,000.'),
      user('Why?'),
    );
    expect(textsOf(query)).toEqual(['The salary of a beginner is €1,000.']);
  });

  test.each([
    ['a whole question', 'Which flour do bakers use?'],
    ['a new subject', "Let's leave that. Ovens?"],
  ])('is nothing to %s', async (_, question) => {
    expect((await follow(question)).said).toEqual([]);
  });

  test('is nothing at the start of a conversation', async () => {
    expect(await read(user('And a beginner?'))).toMatchObject({
      context: [],
      said: [],
    });
  });

  test('is nothing where it quotes nothing, and what was asked is asked once more', async () => {
    const query = await read(user(pay), assistant('Bread is baked in ovens.'), user('And then?'));
    expect(stemsOf(query)).toBe('master earn month');
  });
});

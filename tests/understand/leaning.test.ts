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

describe('a terse question leans on the one before', () => {
  test.each([
    ['devops tools?', 'devop tool (master) (earn) (month)'],
    ['Stone ovens?', 'stone oven (master) (earn) (month)'],
    ['Beginners', 'beginn (master) (earn) (month)'],
    ['salary beginner', 'salari beginn (master) (earn) (month)'],
    ['At the top?', 'top (master) (earn) (month)'],
  ])('%s', async (question, stems) => {
    const query = await follow(question);
    expect(query.context).toEqual([pay]);
    expect(stemsOf(query)).toBe(stems);
  });
});

describe('a short question that is whole does not', () => {
  test.each([
    ['What is the capital of France?', 'capit franc'],
    ['How long does a stone oven last?', 'long stone oven last'],
    ['Which flour do bakers use?', 'flour baker use'],
    ['What are the stone ovens?', 'stone oven'],
    ['Where can I buy some of the flour?', 'buy flour'],
  ])('%s', async (question, stems) => {
    const query = await follow(question);
    expect(query).toMatchObject({ context: [], answered: undefined });
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
    expect(query).toMatchObject({ question, context: [], answered: undefined, kind: 'question' });
    expect(stemsOf(query)).toBe(stems);
  });

  test('and the next follow-up leans on the new subject alone', async () => {
    const stone = 'Moving on, how long does a stone oven hold heat?';
    const query = await read(user(pay), assistant(answer), user(stone), user('And gas?'));
    expect(query.context).toEqual([stone]);
  });
});

describe('what was answered last', () => {
  test.each(['And a beginner?', 'Why is that?', 'Ovens?'])(
    'is known to a question that leans on it: "%s"',
    async (question) => {
      expect((await follow(question)).answered).toBe(answer);
    },
  );

  test('is the last of several answers', async () => {
    const { answered } = await read(
      user(pay),
      assistant(answer),
      user('And a beginner?'),
      assistant('The salary of a beginner is €1,000.'),
      user('Why?'),
    );
    expect(answered).toBe('The salary of a beginner is €1,000.');
  });

  test.each([
    ['a whole question', 'Which flour do bakers use?'],
    ['a new subject', "Let's leave that. Ovens?"],
  ])('is nothing to %s', async (_, question) => {
    expect((await follow(question)).answered).toBeUndefined();
  });

  test('is nothing at the start of a conversation', async () => {
    expect(await read(user('And a beginner?'))).toMatchObject({
      context: [],
      answered: undefined,
    });
  });

  test('adds no term to the question', async () => {
    const query = await read(user(pay), assistant('Bread is baked in ovens.'), user('Why?'));
    expect(stemsOf(query)).toBe('(master) (earn) (month)');
  });
});

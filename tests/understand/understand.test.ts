import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { Query } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Python careers

A mid-level engineer earns $110K, a senior engineer $180K. The framework is Django, and asyncio helps.
`;
const words = `synonyms:
  - [pay, salary]
  - [AI, machine learning]
`;
const index = await indexGuides([
  { file: 'careers.md', source, wordsFile: { file: 'careers.words.yaml', source: words } },
]);

/** The query of the last of some questions, each with an answer behind it. */
function read(...questions: string[]): Promise<Query> {
  const turns = questions.flatMap((text, at) => {
    const question = { role: 'user' as const, text };
    const answer = { role: 'assistant' as const, text: 'Bread is baked in ovens.' };
    return at === questions.length - 1 ? [question] : [question, answer];
  });
  return understand(turns, index);
}

/** The terms of each part: "pay", or "pay*0.5" with a lower weight. */
function termsOf({ parts }: Query): string[] {
  return parts.map(({ terms }) =>
    terms.map(({ term, weight }) => (weight === 1 ? term : `${term}*${weight}`)).join(' '),
  );
}

const pay = 'What does a mid-level engineer earn?';

describe('a question that stands on its own', () => {
  test('is one part with its terms in order, each at full weight', async () => {
    const query = await read(pay);
    expect(query).toMatchObject({ kind: 'question', question: pay, context: [], corrections: [] });
    expect(query.parts).toMatchObject([{ text: pay, isQuestion: true }]);
    expect(termsOf(query)).toEqual(['mid level engin earn']);
  });

  test('holds no preposition and no light verb that the guides lack, unless it is quoted', async () => {
    expect(termsOf(await read('What do I put towards Django?'))).toEqual(['django']);
    expect(termsOf(await read('What is "towards" in Django?'))).toEqual(['toward django']);
  });

  test('holds them where a guide writes them', async () => {
    const outside = await indexGuides([{ file: 'yard.md', source: '# Yard\n\nSmoke outside.\n' }]);
    const query = await understand([{ role: 'user', text: 'Is smoking outside?' }], outside);
    expect(termsOf(query)).toEqual(['smoke outsid']);
  });

  test('takes nothing from the questions before it', async () => {
    const query = await read(pay, 'Which framework do web engineers use?');
    expect(query.context).toEqual([]);
    expect(termsOf(query)).toEqual(['framework web engin use']);
  });

  test('names the guide that is asked', async () => {
    const turns = [{ role: 'user' as const, text: pay }];
    expect((await understand(turns, index, 'careers')).guide).toBe('careers');
    expect((await understand(turns, index)).guide).toBeUndefined();
  });
});

describe('a follow-up gets the terms of the question before at half weight', () => {
  test.each([
    ['And at staff level?', 'staff level mid*0.5 engin*0.5 earn*0.5'],
    [
      'What about seniors with many years of experience?',
      'senior year experi mid*0.5 level*0.5 engin*0.5 earn*0.5',
    ],
    [
      'Does it differ between large American companies?',
      'differ larg american compani mid*0.25 level*0.25 engin*0.25 earn*0.25',
    ],
    ['Senior?', 'senior mid*0.5 level*0.5 engin*0.5 earn*0.5'],
  ])('%s', async (question, terms) => {
    const query = await read(pay, question);
    expect(query.context).toEqual([pay]);
    expect(termsOf(query)).toEqual([terms]);
  });

  test('and at half of that when it asks something of its own', async () => {
    expect(termsOf(await read(pay, 'Who pays it?'))).toEqual([
      'pay mid*0.25 level*0.25 engin*0.25 earn*0.25',
    ]);
  });

  test('without what it puts its own words in the place of', async () => {
    const query = await read(pay, 'And senior?', 'And junior?');
    expect(query.context).toEqual(['And senior?', pay]);
    expect(termsOf(query)).toEqual(['junior mid*0.5 level*0.5 engin*0.5 earn*0.5']);
  });

  test('a chain ends at a question that stands on its own', async () => {
    const query = await read('Which framework do web people use?', pay, 'And senior?');
    expect(query.context).toEqual([pay]);
  });

  test('small talk in between is passed over', async () => {
    const query = await read(pay, 'Thanks!', 'And senior?');
    expect(query.context).toEqual([pay]);
  });

  test('answers add nothing', async () => {
    expect(termsOf(await read(pay, 'Why?')).join(' ')).not.toMatch(/bread|oven/);
  });
});

describe('a new subject', () => {
  test.each([
    ['By the way, which frameworks?', 'framework'],
    ['Different question: frameworks?', 'framework'],
    ['Changing the subject, and asyncio?', 'asyncio'],
  ])('takes nothing from before: "%s"', async (question, terms) => {
    const query = await read(pay, question);
    expect(query.context).toEqual([]);
    expect(termsOf(query)).toEqual([terms]);
  });
});

describe('a message of several parts', () => {
  test('gives a dependent part the terms of the part before', async () => {
    const query = await read('Which framework do web engineers use, and what does it pay?');
    expect(termsOf(query)).toEqual([
      'framework web engin use',
      'pay framework*0.8 web*0.8 engin*0.8 use*0.8',
    ]);
  });

  test('leans on the conversation only where a part is dependent', async () => {
    const message = 'And at staff level? Which framework do web people use?';
    const [first, second] = termsOf(await read(pay, message));
    expect(first).toContain('earn*0.5');
    expect(second).toBe('framework web peopl use');
  });

  test('keeps what leads up to the question apart', async () => {
    const { parts } = await read('I know asyncio and Django well. What should an engineer earn?');
    expect(parts.map(({ isQuestion }) => isQuestion)).toEqual([false, true]);
  });
});

describe('a term', () => {
  test('has the synonyms of the guide as alternatives, whole wordings too', async () => {
    const { parts } = await read('What salary do machine learning people get in Zurich?');
    const found = parts[0]?.terms.map(({ word, alternatives }) => [word, alternatives]);
    expect(found).toEqual([
      ['salary', [['pay']]],
      ['machine', [['ai']]],
      ['learning', [['ai']]],
      ['people', []],
      ['Zurich', []],
    ]);
    const [ai] = (await read('AI?')).parts[0]?.terms ?? [];
    expect(ai?.alternatives).toEqual([['machin', 'learn']]);
  });

  test('is a name when it has a capital inside the sentence', async () => {
    const namesIn = async (question: string) =>
      (await read(question)).parts.flatMap(({ terms }) =>
        terms.filter(({ isName }) => isName).map(({ word }) => word),
      );
    expect(await namesIn('Which jobs in Zurich pay better than Flask?')).toEqual([
      'Zurich',
      'Flask',
    ]);
    expect(await namesIn('How does Netflix use it?')).toEqual(['Netflix']);
    expect(await namesIn('Are there jobs at IBM?')).toEqual(['IBM']);
    expect(await namesIn('Do jobs want a PhD, my CV or RSUs?')).toEqual([]);
    expect(await namesIn('Engineers use it?')).toEqual([]);
    expect(await namesIn('WHICH JOBS IN ZURICH PAY BETTER THAN FLASK?')).toEqual([]);
  });
});

describe('a typing error', () => {
  test('is mended, and told with the word as typed', async () => {
    const query = await read('Which framwork helps, asyncoi?');
    expect(query.question).toBe('Which framwork helps, asyncoi?');
    expect(query.corrections).toEqual([
      { typed: 'framwork', read: 'framework' },
      { typed: 'asyncoi', read: 'asyncio' },
    ]);
    expect(termsOf(query).join(' ')).toBe('framework help asyncio');
  });

  test('is let be in an English word, a name and a quotation', async () => {
    const query = await read('Is the weather or a visa in Paris about "framwork"?');
    expect(query.corrections).toEqual([]);
  });
});

test.each(['Hi!', 'Thank you', '', 'helo'])('"%s" is small talk', async (message) => {
  expect((await read(message)).kind).toBe('small-talk');
});

test.each([
  ['one', 'May a child swim?', [['children']]],
  ['clipped', 'May a bike pass?', [['bicycl']]],
  ['whole', 'May a bicycle pass?', [['bike']]],
  ['many', 'Do women row?', [['woman']]],
])('a plural that is another word is an other wording of %s', async (_, question, wordings) => {
  const query = await read(question);
  expect(query.parts[0]?.terms[0]?.alternatives).toEqual(wordings);
});

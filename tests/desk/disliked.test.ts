// Disliked answers with their statements, and the words of questions as they are kept.
import { expect, test } from 'vitest';
import { readDisliked } from '../../lib/desk/disliked.ts';
import { readQuestions } from '../../lib/desk/kept-questions.ts';
import { askedIn, breadGuide, rated, storeOfDesk } from './kept.ts';

const period = { from: '2026-03-01', before: '2026-03-05' };
const any = { guide: undefined, reason: undefined, page: 1 };

test('a disliked answer has its reasons, its words, and its statements as they stand', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  const id = open.guides[0]?.statements.find(({ sectionId }) => sectionId === 'pay')?.id ?? '';
  const answer = 'A trained baker earns €15 an hour. [1](/guide/bread?cite=x#pay)';
  await store.keepFeedback([
    rated('one', 'down', {
      ...{ reasons: ['outdated'], note: 'Old!', question: 'Pay?', answer },
      citations: [id, 'pay.0'],
    }),
    rated('two', 'up'),
    rated('three', 'down', { reasons: ['other'], guide: 'bread' }),
  ]);
  const read = (wanted: object) => readDisliked(store, period, open.guides, { ...any, ...wanted });
  const { items } = await read({});
  expect(items.map((each) => each.id)).toEqual(['three', 'one']);
  expect(items[1]).toMatchObject({
    ...{ reasons: ['outdated'], note: 'Old!', question: 'Pay?' },
    answer: 'A trained baker earns €15 an hour. [1]',
    cited: [
      {
        ...{ kind: 'there', title: 'Pay', text: 'A trained baker earns €15 an hour.' },
        href: `/guide/bread?cite=${id}#pay`,
      },
      { kind: 'gone', id: 'pay.0' },
    ],
  });
  expect((await read({ reason: 'outdated' })).items.map((each) => each.id)).toEqual(['one']);
  expect((await read({ guide: 'bread' })).items).toHaveLength(2);
  expect((await read({ guide: 'rolls' })).items).toEqual([]);
});

test('questions are given by guide, section and outcome, the newest first, a page at a time', async () => {
  const store = await storeOfDesk();
  const questions = Array.from({ length: 60 }, (_, at) => askedIn('pay', `Question ${at}?`));
  await store.keepOutcomes({
    counts: [],
    questions: [...questions, askedIn('hours', 'When?', 'partial')],
  });
  const wanted = { guide: 'bread', section: undefined, outcome: undefined, page: 1 };
  const read = async (more: object) => readQuestions(store, period, { ...wanted, ...more });
  expect((await read({ section: 'hours' })).items.map(({ words }) => words)).toEqual(['When?']);
  expect((await read({ outcome: 'partial' })).items).toHaveLength(1);
  const second = await read({ section: 'pay', page: 2 });
  expect([second.pages, second.items.length, second.items[0]?.words]).toEqual([
    ...[2, 10, 'Question 9?'],
  ]);
});

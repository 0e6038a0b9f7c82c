import { expect, test } from 'vitest';
import { indexGuides } from '../lib/build-guides.ts';
import { longestQuestion } from '../lib/limits.ts';
import { openOver } from '../lib/signpost.ts';

const source = '# Bakery\n\n## Ovens {#ovens}\n\nA stone oven holds heat for long.\n';
const signpost = openOver(await indexGuides([{ file: 'bakery.md', source }]));

const tooLong = 'x'.repeat(longestQuestion + 1);
const refusal = {
  code: 'bad-request',
  message: 'The question has 4001 characters, and at most 4000 are read. Shorten it.',
};

test('whoever asks, a question over the limit is refused with the way to mend it', async () => {
  const turns = [{ role: 'user' as const, text: tooLong }];
  await expect(signpost.ask(turns)).rejects.toMatchObject(refusal);
  await expect(signpost.answer(turns)).rejects.toMatchObject(refusal);
  await expect(signpost.evidence(turns)).rejects.toMatchObject(refusal);
  await expect(signpost.search(tooLong)).rejects.toMatchObject(refusal);
});

test('one word as long as a question may be gets a refusal as an answer', async () => {
  const turns = [{ role: 'user' as const, text: 'x'.repeat(longestQuestion) }];
  expect((await signpost.answer(turns)).status).toBe('not-covered');
});

test.each([
  [
    'Chinese',
    '一名初级开发人员在二零二六年能挣多少钱需要学习哪些技能以及怎样找到第一份工作呢请告诉我',
  ],
  ['Russian', 'Сколько зарабатывает начинающий разработчик и чему ему нужно учиться'],
  ['Greek', 'Πόσα κερδίζει ένας προγραμματιστής και τι πρέπει να μάθει πρώτα'],
  ['Arabic', 'كم يكسب المبرمج المبتدئ وماذا يجب أن يتعلم أولا'],
])('a question in %s gets the reply to foreign ones', async (_, text) => {
  const { status, citations } = await signpost.answer([{ role: 'user', text }]);
  const { kind } = (await signpost.evidence([{ role: 'user', text }])).query;
  expect({ status, citations, kind }).toEqual({
    status: 'not-covered',
    citations: [],
    kind: 'foreign',
  });
});

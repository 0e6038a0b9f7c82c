// What a question gets that is asked of a guide in a language which is not read.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer } from '../../lib/types.ts';

const english = { file: 'bakery.md', source: '# Bakery\n\nA master earns €4,100 a month.\n' };
const spanish = {
  file: 'pan.md',
  source: '---\ntitle: El pan_\nlanguage: es\n---\n\n# El pan\n\nEl panadero hornea de noche.\n',
};
const told =
  'Only English is understood so far: “El pan\\_” is in another language, and may say more about this than was found.';

async function ask(question: string, files: (typeof english)[], guide?: string): Promise<Answer> {
  const index = await indexGuides(files);
  const turns = [{ role: 'user' as const, text: question }];
  return collectAnswer(question, answerQuestion({ turns, guide, index, author: undefined }));
}

test.each(['What does a smith forge?', '¿Cuánto gana un herrero?'])(
  'the reader is told why there is no answer: "%s"',
  async (question) => {
    expect(await ask(question, [spanish])).toMatchObject({ status: 'not-covered', text: told });
    expect(await ask(question, [english, spanish], 'pan')).toMatchObject({ text: told });
  },
);

test('where other guides were asked too, their refusal comes first', async () => {
  const { status, text } = await ask('What does a smith forge?', [english, spanish]);
  expect(status).toBe('not-covered');
  expect(text).toMatch(/^The guide does not answer this/);
  expect(text.endsWith(told)).toBe(true);
});

test('what other guides answer is answered without a word of it', async () => {
  const { status, text } = await ask('What does a master earn?', [english, spanish]);
  expect(status).toBe('answered');
  expect(text).not.toContain('El pan');
});

test('a guide in English that is asked alone is answered for by itself', async () => {
  const refused = await ask('What does a smith forge?', [english, spanish], 'bakery');
  expect(refused.text).not.toContain('El pan');
  const { text } = await ask('¿Cuánto gana un panadero al mes?', [english, spanish], 'bakery');
  expect(text).toMatch(/^I can only read questions in English/);
});

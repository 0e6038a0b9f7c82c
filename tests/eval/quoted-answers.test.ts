// What is quoted from a guide passes the check, or it would stop answers that a reader needs.
import { expect, test } from 'vitest';
import { indexFolder } from '../../eval/index-folder.ts';
import { readOpenQuestions } from '../../eval/open-questions.ts';
import { openOver } from '../../lib/signpost.ts';

const folder = 'eval/open';
const signpost = openOver(await indexFolder(`${folder}/guides`));

test('nothing is left out of the answers to the questions about open guides', async () => {
  const leftOut: string[] = [];
  for (const { turns, guide } of readOpenQuestions(folder)) {
    const question = turns.at(-1) ?? '';
    const answer = await signpost.answer([{ role: 'user', text: question }], { guide });
    leftOut.push(...answer.leftOut.map(({ text }) => `${question} ${text}`));
  }
  expect(leftOut).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  excerptOf,
  findConversations,
  type Marked,
  markWords,
} from '../../../browser/conversation/search-conversations.ts';
import { conversationOf } from './conversation-fixture.ts';

/** Pieces as one text, what is found between brackets. */
const written = (pieces: Marked[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test('finds conversations by all words, whatever their case and accents', async () => {
  const salary = conversationOf('What does a señor earn? / About **$110K**. [1](/guide/g#pay)');
  const python = { ...conversationOf('Which Python? / The newest.'), title: 'Versions' };
  const find = async (words: string) => [
    ...(await findConversations([salary, python], words, 'en')).keys(),
  ];
  expect(await find('SENOR  110k')).toEqual([salary.id]);
  expect(await find('versions')).toEqual([python.id]);
  expect(await find('señor python')).toEqual([]);
  expect(await find('guide')).toEqual([]);
  expect(await find(' ')).toEqual([salary.id, python.id]);
});

test('finds what is told beside an answer in the words that the reader is shown', async () => {
  const conversation = conversationOf('A? / a');
  const notice = { code: 'model-silent', values: {} };
  const texts = [{ id: 'notice-1', text: 'The language model did not answer.', notice }];
  const turns = conversation.turns.map((turn) => ({ ...turn, texts }));
  const find = async (words: string, language: 'en' | 'es') =>
    (await findConversations([{ ...conversation, turns }], words, language)).size;
  expect(await find('modelo de lenguaje', 'es')).toBe(1);
  expect(await find('language model', 'en')).toBe(1);
  expect(await find('language model', 'es')).toBe(0);
});

test('marks words where they stand, whatever their case and accents', () => {
  expect(written(markWords('Un SEÑOR gana más', 'señor mas'))).toBe('Un [SEÑOR] gana [más]');
  expect(written(markWords('A senior earns', 'SENIOR s'))).toBe('A [senior] earn[s]');
  expect(written(markWords('Plain', 'zeppelin'))).toBe('Plain');
  expect(written(markWords('e\u0301te\u0301 😀 x', 'ete x'))).toBe('[e\u0301te\u0301] 😀 [x]');
});

test('an excerpt is cut round the first word, from the piece that holds most of them', () => {
  const long = `${'Nothing of it stands here. '.repeat(9)}A mid-level developer earns **$110K**. ${'And so on. '.repeat(20)}`;
  const conversation = conversationOf('How much?', `And then? / ${long}`);
  const excerpt = written(excerptOf(conversation, 'earns 110k'));
  expect(excerpt).toMatch(/^… .{0,32}\bdeveloper \[earns\] \$\[110K\]\. And so on\. .+…$/);
  expect(excerpt.length).toBeLessThan(160);
});

test('there is no excerpt where the name holds all the words', () => {
  const conversation = conversationOf('How much does it pay? / It pays well, how much ever.');
  expect(excerptOf(conversation, 'how much')).toEqual([]);
  expect(written(excerptOf({ ...conversation, title: 'Money' }, 'how much'))).toBe(
    '[How] [much] does it pay?',
  );
});

import { expect, test } from 'vitest';
import type { Conversation } from '../../../browser/conversation/conversation.ts';
import {
  findConversations,
  type Marked,
} from '../../../browser/conversation/search-conversations.ts';
import { conversationOf } from './conversation-fixture.ts';

/** Pieces as one text, what is found between brackets. */
const written = (pieces: Marked[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

const foundIn = async (conversation: Conversation, words: string) =>
  (await findConversations([conversation], words, 'en')).get(conversation.id);

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

test.each([
  ['Un SEÑOR gana más', 'señor mas', 'Un [SEÑOR] gana [más]'],
  ['A senior earns', 'SENIOR s', 'A [senior] earn[s]'],
  ['Plain', ' ', 'Plain'],
  ['e\u0301te\u0301 😀 x', 'ete x', '[e\u0301te\u0301] 😀 [x]'],
])(
  'marks in "%s" the words "%s", whatever their case and accents',
  async (title, words, marked) => {
    const found = await foundIn({ ...conversationOf('A? / a'), title }, words);
    expect(written(found?.name ?? [])).toBe(marked);
  },
);

test('an excerpt is cut round the first word, from the piece that holds most of them', async () => {
  const long = `${'Nothing of it stands here. '.repeat(9)}A mid-level developer earns **$110K**. ${'And so on. '.repeat(20)}`;
  const conversation = conversationOf('How much?', `And then? / ${long}`);
  const excerpt = written((await foundIn(conversation, 'earns 110k'))?.excerpt ?? []);
  expect(excerpt).toMatch(/^… .{0,32}\bdeveloper \[earns\] \$\[110K\]\. And so on\. .+…$/);
  expect(excerpt.length).toBeLessThan(160);
});

test('there is no excerpt where the name holds all the words', async () => {
  const conversation = conversationOf('How much does it pay? / It pays well, how much ever.');
  expect((await foundIn(conversation, 'how much'))?.excerpt).toEqual([]);
  const named = await foundIn({ ...conversation, title: 'Money' }, 'how much');
  expect(written(named?.excerpt ?? [])).toBe('[How] [much] does it pay?');
});

import { expect, test } from 'vitest';
import { loadAmericanDictionary, loadDictionary } from '../../lib/language/dictionary.ts';

const { isWord } = await loadDictionary();
const american = await loadAmericanDictionary();

test.each([
  ['optimise', 'optimize'],
  ['specialising', 'specializing'],
  ['organisations', 'organizations'],
  ['analyse', 'analyze'],
  ['behaviour', 'behavior'],
  ['favourite', 'favorite'],
  ['centre', 'center'],
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['fulfil', 'fulfill'],
  ['enrolment', 'enrollment'],
  ['skilful', 'skillful'],
  ['catalogue', 'catalog'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['practise', 'practice'],
  ['learnt', 'learned'],
])('"%s" is English as "%s" is', (british, other) => {
  expect([british, other].map(isWord)).toEqual([true, true]);
  expect([british, other].map(american.isWord)).toEqual([false, true]);
});

test.each(['gartner', 'netflix', 'kubernetes', 'terraform', 'pytorch'])(
  'a name does not become a word: "%s"',
  (name) => {
    expect(isWord(name)).toBe(false);
  },
);

test('what is read piece by piece knows the rules of words that are put together', () => {
  expect(['1st', '22nd', '101st', '13th'].map(american.isWord)).toEqual([true, true, true, true]);
  expect(['1th', '22st', 'qqqq', ''].map(american.isWord)).toEqual([false, false, false, false]);
});

test('a dictionary is the same each time, with what it remembers of words', async () => {
  expect(await loadAmericanDictionary()).toBe(american);
  expect(await loadDictionary()).toBe(await loadDictionary());
});

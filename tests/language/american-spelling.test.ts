import { expect, test } from 'vitest';
import { americanSpellings } from '../../lib/language/american-spelling.ts';
import { loadDictionary } from '../../lib/language/dictionary.ts';

const { isWord } = await loadDictionary();

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
])('"%s" is read as "%s"', (british, american) => {
  expect(americanSpellings(british).filter(isWord)).toContain(american);
});

test.each(['gartner', 'netflix', 'kubernetes', 'terraform', 'pytorch'])(
  'a name does not become a word: "%s"',
  (name) => {
    expect(americanSpellings(name).filter(isWord)).toEqual([]);
  },
);

import { describe, expect, test } from 'vitest';
import { loadAmericanDictionary } from '../../lib/language/dictionary.ts';
import { applyCorrections, correctionsFor } from '../../lib/understand/spelling.ts';

const vocabulary = new Map([
  ['framework', 3],
  ['asyncio', 2],
  ['docker', 2],
  ['salary', 5],
  ['salaries', 1],
  ['kubernetes', 2],
  ['developer', 9],
  ['developers', 1],
  ['weathered', 1],
  ['pairs', 4],
  ['numpy', 1],
  ['hackathons', 1],
]);
const { isWordOrName } = await loadAmericanDictionary();

function correct(text: string): string[] {
  const corrections = correctionsFor(text, vocabulary, isWordOrName);
  return corrections.map(({ typed, read }) => `${typed} > ${read}`);
}

describe('a word that neither the guide nor the dictionary knows', () => {
  test.each([
    ['a letter left out', 'framwork', 'framework'],
    ['two letters swapped', 'asyncoi', 'asyncio'],
    ['a wrong letter', 'dockar', 'docker'],
    ['a letter too many', 'sallary', 'salary'],
    ['its first two letters swapped', 'odcker', 'docker'],
    ['its first letter left out', 'ubernetes', 'kubernetes'],
    ['two slips in a long word', 'kubernets', 'kubernetes'],
    ['capitals', 'Asyncoi', 'asyncio'],
    ['a possessive', "framwork's", 'framework'],
  ])('with %s is read as the word of the guide', (_, typed, read) => {
    expect(correct(`Is ${typed} in use?`)).toEqual([`${typed} > ${read}`]);
  });

  test('may be a word in which questions are put', () => {
    expect(correct('teh salary')).toEqual(['teh > the']);
    expect(correct('hwo much')).toEqual(['hwo > how']);
    expect(correct('wat is it')).toEqual(['wat > what']);
  });

  test('is listed once', () => {
    expect(correct('framwork or framwork')).toEqual(['framwork > framework']);
  });

  test.each(['framewrkxy', 'dxckxr', 'zzzz', 'asncoi'])('"%s" is too far from any', (typed) => {
    expect(correct(`Is ${typed} in use?`)).toEqual([]);
  });
});

describe('never touched is', () => {
  test.each([
    ['the singular of a word of the guide', 'hackathon'],
    ['a word of the guide', 'numpy and asyncio'],
    ['an English word, however near to one of the guide', 'weather or pears or sale'],
    ['the name of a place', 'Paris'],
    ['the name of a place in small letters', 'paris'],
    ['another English word', 'a visa'],
    ['a word in double quotation marks', '"framwork"'],
    ['a word in curly quotation marks', '“framwork”'],
    ['a word in single quotation marks', "'framwork'"],
    ['a word in backticks', '`framwork`'],
    ['a name with a digit', 'numpy2 and dock3r'],
    ['a name with a sign', 'dockr++ and dockr#'],
    ['a short word', 'dk'],
  ])('%s', (_, text) => {
    expect(correct(`What is ${text} for?`)).toEqual([]);
  });
});

test('between two apostrophes of speech nothing is quoted', () => {
  expect(correct("What's a framwork and what's it for?")).toEqual(['framwork > framework']);
});

describe('of several candidates', () => {
  test('the nearer one wins, however rare it is', () => {
    expect(correct('developerss')).toEqual(['developerss > developers']);
  });

  test('the longer one wins among equally near ones', () => {
    const words = new Map([
      ['plan', 9],
      ['plane', 1],
      ['planet', 1],
    ]);
    const [correction] = correctionsFor('planex', words, () => false);
    expect(correction?.read).toBe('planet');
  });

  test('the more frequent one wins among equally near and long ones', () => {
    const twins = new Map([
      ['crake', 1],
      ['crane', 7],
    ]);
    expect(correctionsFor('crate', twins, () => false)).toEqual([
      { typed: 'crate', read: 'crane' },
    ]);
  });
});

describe('a text with its corrections', () => {
  const slip = [{ typed: 'framwork', read: 'framework' }];

  test('has each of them wherever the word stands alone', () => {
    expect(applyCorrections('framwork, framwork? (framwork)', slip)).toBe(
      'framework, framework? (framework)',
    );
    expect(applyCorrections('framworks and myframwork', slip)).toBe('framworks and myframwork');
  });

  test('keeps what stands in quotation marks', () => {
    expect(applyCorrections('Is "framwork" a framwork?', slip)).toBe('Is "framwork" a framework?');
  });

  test('without corrections is the text', () => {
    expect(applyCorrections('a framwork', [])).toBe('a framwork');
  });
});

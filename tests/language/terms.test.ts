import { describe, expect, test } from 'vitest';
import { normalize, stemOf, termsOf, tokenize } from '../../lib/language/terms.ts';

function stemsOf(text: string): string[] {
  return termsOf(text).map(({ term }) => term);
}

describe('tokens', () => {
  const cases: [why: string, text: string, tokens: string[]][] = [
    ['words without their punctuation', 'Yes, “scalable” APIs!', ['Yes', 'scalable', 'APIs']],
    ['words with an apostrophe', "don't and O’Reilly", ["don't", 'and', 'O’Reilly']],
    ['C++, C# and F# whole', 'C++, C# or F#.', ['C++', 'C#', 'or', 'F#']],
    ['numbers with separators whole', '3.12 or 1,050,000.', ['3.12', 'or', '1,050,000']],
    ['versions without their plus sign', 'Python 3.12+', ['Python', '3.12']],
    ['dotted initials whole', 'the U.S. army', ['the', 'U.S.', 'army']],
    ['parts of compound words', 'full-stack CI/CD', ['full', 'stack', 'CI', 'CD']],
    ['amounts without their sign', '$110K–$160K', ['110K', '160K']],
    ['nothing of an empty text', ' – ', []],
  ];
  test.each(cases)('are %s', (_, text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  test('hold letters that are written with a combining accent', () => {
    expect(tokenize('cafe\u0301 nai\u0308ve')).toEqual(['cafe\u0301', 'nai\u0308ve']);
  });
});

describe('a token is looked up', () => {
  const cases: [how: string, token: string, normalized: string][] = [
    ['in lower case', 'PyTorch', 'pytorch'],
    ['without accents', 'Müller', 'muller'],
    ['without accents that are combined', 'cafe\u0301', 'cafe'],
    ['without a possessive', "Python's", 'python'],
    ['without a typographic possessive', 'Python’s', 'python'],
    ['without apostrophes', "don't", 'dont'],
    ['without thousands separators', '1,050,000', '1050000'],
    ['with its decimal point', '3.12', '3.12'],
    ['without the last dot of initials', 'U.S.', 'u.s'],
    ['with the signs of C++', 'C++', 'c++'],
    ['in plain digits', '１２', '12'],
    ['with initials in the singular', 'RSUs', 'rsu'],
    ['with mixed initials in the singular', 'PhDs', 'phd'],
    ['as it is when all of it is capital', 'GAS', 'gas'],
  ];
  test.each(cases)('%s', (_, token, normalized) => {
    expect(normalize(token)).toBe(normalized);
  });
});

describe('terms', () => {
  test('are Porter2 stems, as the Snowball sample vocabulary has them', () => {
    const words = 'consigned consistency knightly generously skies dying running salaries';
    const stems = ['consign', 'consist', 'knight', 'generous', 'sky', 'die', 'run', 'salari'];
    expect(words.split(' ').map(stemOf)).toEqual(stems);
  });

  test('are the same for all forms of a word', () => {
    expect(new Set(stemsOf('specialize specializes specialized specializing')).size).toBe(1);
    expect(new Set(stemsOf("Developer developers developers' developer’s")).size).toBe(1);
  });

  test('leave out stop words, also with an apostrophe of either kind', () => {
    expect(stemsOf("What does it do, and why don't they? I’m sure that isn’t it.")).toEqual([
      'sure',
    ]);
  });

  test('keep words that only look like stop words', () => {
    expect(stemsOf('C++ and IT-security')).toEqual(['c++', 'secur']);
  });

  test('keep what is no English word as it is', () => {
    expect(stemsOf('C# 3.12 gRPC 1,050,000')).toEqual(['c#', '3.12', 'grpc', '1050000']);
  });

  test('keep their order, their repetitions and the word as written', () => {
    expect(termsOf('Testing tests Python')).toEqual([
      { term: 'test', word: 'Testing' },
      { term: 'test', word: 'tests' },
      { term: 'python', word: 'Python' },
    ]);
  });

  test('of an empty text are none', () => {
    expect(termsOf('')).toEqual([]);
    expect(termsOf('the of and …')).toEqual([]);
  });
});

test('a word of more letters than words have is looked up as it is', () => {
  const start = `${'xa'.repeat(28)}x`;
  const longest = `${start}ing`;
  expect(stemOf(longest)).toBe(start);
  expect(stemOf(`x${longest}`)).toBe(`x${longest}`);
});

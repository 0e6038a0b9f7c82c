import { describe, expect, test } from 'vitest';
import { SynonymTable } from '../../lib/language/synonyms.ts';
import { termsOf } from '../../lib/language/terms.ts';

const table = new SynonymTable([
  ['pay', 'wages', 'money'],
  ['AI', 'machine learning', 'artificial intelligence'],
  ['learning', 'studies'],
  ['bakery', 'bake house'],
]);

/** The alternatives of each content word of a text: "pay: wage | money". */
function alternatives(text: string, synonyms = table): string[] {
  const stems = termsOf(text).map(({ term }) => term);
  return synonyms
    .alternatives(stems)
    .map((wordings, at) => `${stems[at]}: ${wordings.map((each) => each.join(' ')).join(' | ')}`);
}

describe('a word', () => {
  test('has the other wordings of its group, in the order of the group', () => {
    expect(alternatives('wage')).toEqual(['wage: pay | money']);
  });

  test('is found in any of its forms', () => {
    expect(alternatives('Paying wages')).toEqual(['pay: wage | money', 'wage: pay | money']);
  });

  test('has none when no group holds it', () => {
    expect(alternatives('oven')).toEqual(['oven: ']);
  });

  test('that opens a wording of several words is not that wording', () => {
    expect(alternatives('bake machine')).toEqual(['bake: ', 'machin: ']);
  });

  test('has those of each group that holds it', () => {
    const twice = new SynonymTable([
      ['lead', 'senior'],
      ['lead', 'metal'],
    ]);
    expect(alternatives('lead', twice)).toEqual(['lead: senior | metal']);
  });
});

describe('a wording of several words', () => {
  test('gives its alternatives to each of its words', () => {
    expect(alternatives('the bake house opens')).toEqual([
      'bake: bakeri',
      'hous: bakeri',
      'open: ',
    ]);
  });

  test('is an alternative as a whole', () => {
    const [ai] = table.alternatives(['ai']);
    expect(ai).toEqual([
      ['machin', 'learn'],
      ['artifici', 'intellig'],
    ]);
  });

  test('adds to those that a word of it has by itself', () => {
    expect(alternatives('machine learning')).toEqual([
      'machin: ai | artifici intellig',
      'learn: ai | artifici intellig | studi',
    ]);
  });

  test('is found only in its own order, and with nothing in between', () => {
    expect(alternatives('house bake')).toEqual(['hous: ', 'bake: ']);
    expect(alternatives('bake white house')).toEqual(['bake: ', 'white: ', 'hous: ']);
  });

  test('may have words between that carry no subject', () => {
    const table = new SynonymTable([['cost of living', 'expenses']]);
    expect(alternatives('living', table)).toEqual(['live: ']);
    expect(alternatives('cost of the living', table)).toEqual(['cost: expens', 'live: expens']);
  });
});

describe('a wording without a content word', () => {
  const table = new SynonymTable([['what is', 'meaning', 'sense']]);

  test('neither has alternatives nor is one', () => {
    expect(alternatives('what is', table)).toEqual([]);
    expect(alternatives('meaning', table)).toEqual(['mean: sens']);
  });
});

test('without groups, or without words, there are no alternatives', () => {
  expect(new SynonymTable([]).alternatives(['pay'])).toEqual([[]]);
  expect(table.alternatives([])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { weightedTerms } from '../../lib/retrieve/synonym-terms.ts';
import type { QueryTerm } from '../../lib/types.ts';

function queryTerm(term: string, fields: Partial<QueryTerm> = {}): QueryTerm {
  return { term, word: term, weight: 1, isName: false, alternatives: [], ...fields };
}

function weights(...terms: QueryTerm[]): Record<string, number> {
  return Object.fromEntries(weightedTerms(terms).map(({ term, weight }) => [term, weight]));
}

describe('the terms to rank with', () => {
  test('are the words of the question at their own weight', () => {
    expect(weights(queryTerm('bread'), queryTerm('rye', { weight: 0.5 }))).toEqual({
      bread: 1,
      rye: 0.5,
    });
  });

  test('and their synonyms, each at 0.4 of its word', () => {
    const pay = queryTerm('pay', { alternatives: [['wage'], ['salari']] });
    expect(weights(pay)).toEqual({ pay: 1, wage: 0.4, salari: 0.4 });
    expect(weights({ ...pay, weight: 0.5 })).toEqual({ pay: 0.5, wage: 0.2, salari: 0.2 });
  });

  test('of which a wording of several words shares one weight', () => {
    const ai = queryTerm('ai', { alternatives: [['machin', 'learn'], ['ml']] });
    expect(weights(ai)).toEqual({ ai: 1, machin: 0.2, learn: 0.2, ml: 0.4 });
  });

  test('a synonym that is asked for as well keeps the weight of a word', () => {
    const pay = queryTerm('pay', { alternatives: [['wage']] });
    expect(weights(pay, queryTerm('wage'))).toEqual({ pay: 1, wage: 1 });
    expect(weights(queryTerm('wage', { weight: 0.25 }), pay)).toEqual({ wage: 0.4, pay: 1 });
  });

  test('a synonym of two words counts once, at its higher weight', () => {
    const one = queryTerm('pay', { alternatives: [['money']], weight: 0.5 });
    const other = queryTerm('cash', { alternatives: [['money']] });
    expect(weights(one, other)).toEqual({ pay: 0.5, cash: 1, money: 0.4 });
    expect(weights(other, one)).toEqual({ pay: 0.5, cash: 1, money: 0.4 });
  });

  test('of nothing are none', () => {
    expect(weightedTerms([])).toEqual([]);
  });
});

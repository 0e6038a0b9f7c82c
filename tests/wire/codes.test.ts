import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { codedSchema, keptReasonSchema } from '../../lib/wire/codes.ts';

const coded = { code: 'partial-words', values: { words: ['visa'], count: 2, title: 'Bread' } };

test('a code is read with its values: words, numbers and lists of words', () => {
  expect(v.parse(codedSchema, coded)).toEqual(coded);
  expect(v.parse(keptReasonSchema, coded)).toEqual(coded);
  expect(v.parse(keptReasonSchema, 'A sentence.')).toBe('A sentence.');
});

describe('what is no code is not read', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', ['partial']],
    ['no values', { code: 'partial' }],
    ['values that are null', { code: 'partial', values: null }],
    ['values in a list', { code: 'partial', values: ['a'] }],
    ['no code', { values: {} }],
    ['a code that is no text', { code: 1, values: {} }],
    ['a value that is an object', { code: 'partial', values: { words: { a: 1 } } }],
    ['a value that is null', { code: 'partial', values: { words: null } }],
    ['a list of other things than words', { code: 'partial', values: { words: ['a', 1] } }],
  ])('%s', (_, given) => {
    expect(v.safeParse(codedSchema, given).success).toBe(false);
    expect(v.safeParse(keptReasonSchema, given).success).toBe(false);
  });

  test('and a sentence is a reason of an older version alone', () => {
    expect(v.safeParse(codedSchema, 'A sentence.').success).toBe(false);
  });
});

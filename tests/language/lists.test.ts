import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  currencyCodes,
  currencyNames,
  currencySigns,
} from '../../lib/language/lists/currencies.ts';
import { months, shortMonths } from '../../lib/language/lists/months.ts';
import { ones, ordinals, tens } from '../../lib/language/lists/numbers.ts';
import { opposites } from '../../lib/language/lists/opposites.ts';
import { questionWords, relativeWords } from '../../lib/language/lists/questions.ts';
import { periodAdverbs, periods } from '../../lib/language/lists/time.ts';

const folder = new URL('../../lib/language/lists/', import.meta.url);
const files = readdirSync(folder);

/** Every list of words of a file, by name; the words of a table are its keys. */
async function listsOf(file: string): Promise<[name: string, words: string[]][]> {
  const exported: Record<string, unknown> = await import(new URL(file, folder).href);
  return Object.entries(exported).map(([name, value]) => {
    const words = Array.isArray(value) ? value.flat() : Object.keys(value as object);
    return [name, words];
  });
}

describe('a list of words', () => {
  test('stands in a folder of lists', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  test.each(files)('names each word once and none is empty: %s', async (file) => {
    const lists = await listsOf(file);
    expect(lists.length).toBeGreaterThan(0);
    for (const [name, words] of lists) {
      expect(words.length, name).toBeGreaterThan(0);
      expect(words.filter((word, at) => words.indexOf(word) !== at, name)).toEqual([]);
      expect(words.filter((word) => word !== word.trim() || word === '', name)).toEqual([]);
    }
  });
});

test('the twelve months stand in order, each with its first three letters', () => {
  const named = Array.from({ length: 12 }, (_, at) =>
    new Date(Date.UTC(2026, at)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
  );
  expect(months).toEqual(named);
  expect(shortMonths).toEqual(named.map((month) => month.slice(0, 3)));
});

test('number words stand where their numbers say', () => {
  expect(ones).toHaveLength(19);
  expect([ones[0], ones[11], ones[18]]).toEqual(['one', 'twelve', 'nineteen']);
  expect([tens[0], tens[7], tens.length]).toEqual(['twenty', 'ninety', 8]);
  expect([ordinals[0], ordinals[8], ordinals.length]).toEqual(['second', 'tenth', 9]);
});

test('every currency has a sign, a code and a name', () => {
  expect(new Set(Object.values(currencyCodes))).toEqual(new Set(currencySigns));
  expect(new Set(Object.values(currencyNames))).toEqual(new Set(currencySigns));
});

test('every adverb of time is of a period', () => {
  expect(Object.values(periodAdverbs).filter((period) => !periods.includes(period))).toEqual([]);
});

test('a word that may go on with a sentence is a question word', () => {
  expect(relativeWords.filter((word) => !questionWords.includes(word))).toEqual([]);
});

test('no word is its own opposite', () => {
  expect(opposites.length).toBeGreaterThan(15);
  const twice = opposites.filter(([one, other]) => {
    const words = other.split(' ');
    return one.split(' ').some((word) => words.includes(word));
  });
  expect(twice).toEqual([]);
});

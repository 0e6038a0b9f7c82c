// What the platform knows of the words of a language (Unicode CLDR through Intl): its months, days of the week, units,
// scales, currencies and countries, each with what English calls it, and how it writes numbers.
import { LRUCache } from 'lru-cache';
import { numbersFromTwo } from './lists/across-languages.ts';

export type ForeignWords = {
  /** English by words of the language, in lower case. */
  english: ReadonlyMap<string, string>;
  /** English names of countries and regions by each word of their name, in lower case. */
  regions: ReadonlyMap<string, string[]>;
  /** What parts a number from its fraction. */
  decimal: string;
};

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const measures = ['meter', 'kilometer', 'centimeter', 'gram', 'kilogram', 'liter', 'mile'];
const scales = { thousand: 1e3, million: 1e6, billion: 1e9 };
const currencies = ['USD', 'EUR', 'GBP'];
const inflectedFrom = 5;
/** Enough for each plural that a language has. */
const counts = [1, 2, 5, 21];
/** Letters by which a word of a currency's name is told to be the currency: "dólares" of "dollars". */
const sharedLetters = 3;
/** Letters of a short form that stands for nothing else: "Mio.", not "M". */
const shortestScale = 2;
const languagesKept = 20;

const kept = new LRUCache<string, ForeignWords>({ max: languagesKept });

/** @param language A language tag such as `de`; one that Intl does not know is read as English. */
export function foreignWords(language: string): ForeignWords {
  const known = kept.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const words: ForeignWords = {
    english: readWords(language),
    regions: readRegions(language),
    decimal,
  };
  kept.set(language, words);
  return words;
}

/** What English calls a word; a unit is known with one more letter as well, as a case adds it: "in zwei Monaten". */
export function englishOf(word: string, { english }: ForeignWords): string | undefined {
  const key = keyOf(word);
  const found = english.get(key);
  if (found !== undefined || key.length < inflectedFrom) return found;
  const unit = english.get(key.slice(0, -1));
  return unit !== undefined && units.includes(unit) ? unit : undefined;
}

function readWords(language: string): Map<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, english: string) => {
    const key = keyOf(word);
    if (key !== '' && !words.has(key)) words.set(key, english);
  };
  numbersFromTwo[language]?.forEach((word, at) => {
    add(word, String(at + 2));
  });
  addDates(language, add);
  for (const unit of [...units, ...measures, 'percent']) {
    const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
    for (const count of counts) add(wordIn(language, format, count, 'unit'), unit);
  }
  for (const [scale, value] of Object.entries(scales)) {
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = { notation: 'compact', compactDisplay } as const;
      for (const count of counts) {
        const word = wordIn(language, format, count * value, 'compact');
        if (word.length > shortestScale) add(word, scale);
      }
    }
  }
  for (const currency of currencies) addCurrency(language, currency, add);
  return words;
}

type Add = (word: string, english: string) => void;

function wordIn(
  language: string,
  format: Intl.NumberFormatOptions,
  value: number,
  type: Intl.NumberFormatPartTypes,
): string {
  const parts = new Intl.NumberFormat(language, format).formatToParts(value);
  return parts.find((part) => part.type === type)?.value ?? '';
}

// As they stand alone, and beside a day.
function addDates(language: string, add: Add): void {
  for (let at = 0; at < 12; at += 1) {
    const date = new Date(Date.UTC(2026, at, 4 + at));
    const nameIn = (tag: string, options: Intl.DateTimeFormatOptions, type: string) =>
      new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
        .formatToParts(date)
        .find((part) => part.type === type)?.value ?? '';
    const month = nameIn('en', { month: 'long' }, 'month');
    // Not in short: "mar" is "sea" as well.
    add(nameIn(language, { month: 'long' }, 'month'), month);
    add(nameIn(language, { month: 'long', day: 'numeric' }, 'month'), month);
    const weekday = { weekday: 'long' } as const;
    add(nameIn(language, weekday, 'weekday'), nameIn('en', weekday, 'weekday'));
  }
}

// By its whole name, and by the one word of that which is the currency.
function addCurrency(language: string, currency: string, add: Add): void {
  const format = { style: 'currency', currency, currencyDisplay: 'name' } as const;
  const english = wordIn('en', format, 2, 'currency').split(' ').at(-1) ?? '';
  for (const count of counts) {
    const name = wordIn(language, format, count, 'currency');
    add(name, english);
    const letters = folded(english).slice(0, sharedLetters);
    for (const word of name.split(/[\s-]+/)) {
      if (folded(word).startsWith(letters)) add(word, english);
    }
  }
}

function readRegions(language: string): Map<string, string[]> {
  const own = new Intl.DisplayNames(language, { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const regions = new Map<string, string[]>();
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = own.of(code);
      if (!name || name === code) continue;
      for (const word of keyOf(name).split(/[\s-]+/)) {
        regions.set(word, [...(regions.get(word) ?? []), english.of(code) ?? code]);
      }
    }
  }
  return regions;
}

function keyOf(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/(.)\1/gu, '$1');
}

// Writes the number words of a text as digits, so that "eighty-seven percent" is the figure 87%, and
// places in an order in one way: "the third", "3rd" and "number three" become "#3".

import { shortMonths } from './lists/months.ts';
import { multiples, ones, ordinalEndings, ordinals, tens } from './lists/numbers.ts';
import { scales } from './lists/scales.ts';
import { calendarUnits, clockUnits } from './lists/units.ts';
import { oneOf } from './one-of.ts';

const values = new Map<string, number>([
  ...ones.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...Object.entries(multiples),
]);

const small = String.raw`(?:${oneOf(tens)}(?:[\s-]${oneOf(ones.slice(0, 9))})?|${oneOf(ones)})`;
const hundreds = String.raw`(?:(?:${small}|a)\s)?hundred(?:\s(?:and\s)?${small})?`;
const single = oneOf(Object.keys(multiples));
const scale = oneOf(Object.keys(scales));
const pattern = new RegExp(
  String.raw`\b(?:${hundreds}|${small}|${single}|a(?=\s${scale}\b))\b(?!-hand)`,
  'giu',
);
const scaled = new RegExp(String.raw`^\s${scale}\b`, 'iu');
const ordinal = new RegExp(String.raw`\b${oneOf(ordinals)}\b(?!-hand)`, 'giu');
// "first" is seldom meant as a place: "First, learn …", "skills that employers put first".
const first =
  /\b(?:(?:rank(?:s|ed|ing)?|(?<!\bwho(?:ever)? )comes?(?: in)?|placed?|takes?)\sfirst|(?:number|no\.)\s(?:first|one))\b/giu;
const place =
  /(?:\b(?:number|no\.|step|part|chapter|section|lesson|rank(?:s|ed)?)\s|(?<!\p{L})#\s?)(?=\p{N}{1,2}(?!\p{N}|%|[.,]\p{N}))/giu;
// "Every second month" and "every other month" are every two months.
const timeUnit = oneOf(Object.keys(clockUnits), Object.keys(calendarUnits));
const interval = new RegExp(
  String.raw`\bevery (${oneOf(ordinals)}|other)(?= ${timeUnit}\b)`,
  'giu',
);
const month = `${oneOf(shortMonths)}[a-z]*`;
const ending = oneOf(ordinalEndings);
const day = new RegExp(
  String.raw`\b(${month}\.? )?(\p{N}{1,2})${ending}\b(?: (?:of )?(${month}))?`,
  'giu',
);
const suffix = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(\p{N}{1,2})${ending}\b`, 'giu');

// "Eight and a half hours", "an hour and a half", "half an hour".
const andHalf = new RegExp(String.raw`\b(${small}|\p{N}{1,3}) and a half\b`, 'giu');
const unitAndHalf = new RegExp(String.raw`\b(?:an?|one) (${timeUnit}) and a half\b`, 'giu');
const halfUnit = new RegExp(String.raw`\bhalf an? (${timeUnit})\b`, 'giu');

// Without the sign for Unicode a pattern is tried faster, and what is looked for is plain.
const numberWord = new RegExp(
  String.raw`\b${oneOf(ones, tens, ordinals, Object.keys(multiples), Object.keys(scales), ['hundred'])}\b`,
  'i',
);
const otherWord = /\b(?:first|every other)\b/i;
const anyDigit = /\p{N}/u;
const anyEnding = new RegExp(String.raw`\p{N}${ending}\b`, 'iu');

/** Whether a text holds a digit. */
export function holdsDigit(text: string): boolean {
  return anyDigit.test(text);
}

/** Whether a text holds a digit or a word for a number; most sentences and cells hold none. */
export function holdsNumber(text: string): boolean {
  return anyDigit.test(text) || numberWord.test(text);
}

/** "one" stays a word unless it counts thousands, for it is seldom meant as a figure. */
export function digitsForWords(text: string): string {
  const hasWord = numberWord.test(text) || otherWord.test(text);
  const written = hasWord ? wordsAsDigits(text) : text;
  if (!anyDigit.test(written)) return written;
  return (anyEnding.test(written) ? withoutEndings(written) : written).replace(place, '#');
}

function wordsAsDigits(text: string): string {
  return writeHalves(text)
    .replace(first, '#1')
    .replace(
      interval,
      (_, word: string) => `every ${Math.max(2, ordinals.indexOf(word.toLowerCase()) + 2)}`,
    )
    .replace(ordinal, (word) => `#${ordinals.indexOf(word.toLowerCase()) + 2}`)
    .replace(pattern, (words, at: number) => {
      const isLoneOne = /^one$/i.test(words) && !scaled.test(text.slice(at + words.length));
      return isLoneOne ? words : String(numberOf(words));
    });
}

function withoutEndings(text: string): string {
  return text
    .replace(day, (whole, before?: string, number?: string, after?: string) =>
      before || after ? `${before ?? ''}${number} ${after ?? ''}` : whole,
    )
    .replace(suffix, '#$1');
}

// "Three quarters of the fee" is 75% of it; of an hour it is a length of time.
const threeQuarters = /\bthree[\s-]quarters of (?!an hour\b)/giu;

function writeHalves(text: string): string {
  if (!/half|quarters/i.test(text)) return text;
  return text
    .replace(threeQuarters, '75% of ')
    .replace(unitAndHalf, '1.5 $1')
    .replace(halfUnit, '0.5 $1')
    .replace(andHalf, (_, number: string) =>
      String((/\p{N}/u.test(number) ? Number(number) : numberOf(number)) + 0.5),
    );
}

function numberOf(words: string): number {
  let value = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'hundred') value = Math.max(1, value) * 100;
    else value += word === 'a' ? 1 : (values.get(word) ?? 0);
  }
  return value;
}

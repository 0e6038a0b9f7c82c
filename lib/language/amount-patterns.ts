// What amounts look like in a text, as sources of patterns: for whoever asks whether a text holds one.
// What an amount is worth is read by figures.ts.
import { currencies, percentWords, smallChange } from './lists/currencies.ts';
import { fractions, looseCounts, ones, scales, tens } from './lists/numbers.ts';
import { oneOf } from './one-of.ts';

/** The signs of money, for a class of characters. */
export const moneySigns = currencies.map(({ sign }) => sign).join('');

/** The codes of currencies. */
export const currencyCodes = currencies.map(({ code }) => code);

/** A figure in digits, with its separators. */
export const digits = String.raw`\p{N}[\p{N}.,]*`;

/** Words for whole numbers. */
export const numberWords = [...ones, ...tens, 'hundred', ...Object.keys(scales), 'dozen'];

/** An amount of money. */
export const money = [
  String.raw`[${moneySigns}]\s?\p{N}`,
  String.raw`\p{N}\s?${oneOf(
    currencies.flatMap(({ names }) => names),
    smallChange,
  )}`,
  String.raw`\b${oneOf(currencyCodes, ['CHF'])} ?\p{N}`,
].join('|');

/** A share of a hundred. */
export const percentage = String.raw`\p{N}\s?${oneOf(['%'], percentWords)}`;

/** A number in digits or in words, or a count of no exact number. */
export const anyNumber = `(?:${digits}|${oneOf(looseCounts, numberWords)})`;

/** A part of a whole in words. */
export const fraction = oneOf(fractions);

// What amounts look like in a text, as sources of patterns: for whoever asks whether a text holds one.
// What an amount is worth is read by figures.ts.
import { currencyCodes, currencyNames, currencySigns, smallChange } from './lists/currencies.ts';
import { fractions, looseCounts, ones, tens } from './lists/numbers.ts';
import { scales } from './lists/scales.ts';
import { oneOf } from './one-of.ts';

/** The signs of money, for a class of characters. */
export const moneySigns = currencySigns.join('');

/** Words for whole numbers. */
export const numberWords = [...ones, ...tens, 'hundred', ...Object.keys(scales), 'dozen'];

/** An amount of money. */
export const money = [
  String.raw`[${moneySigns}]\s?\p{N}`,
  String.raw`\p{N}\s?${oneOf(Object.keys(currencyNames), smallChange)}\b`,
  String.raw`\b${oneOf(Object.keys(currencyCodes), ['CHF'])} ?\p{N}`,
].join('|');

/** A share of a hundred; "per cent" is none here, for the weights of coverage were fitted without it. */
export const percentage = String.raw`\p{N}\s?(?:%|per ?cent)`;

/** The end of a number in digits or in words, or of a count of no exact number. */
export const anyNumber = String.raw`(?:\p{N}[.,]*|${oneOf(looseCounts, numberWords)})`;

/** A part of a whole in words. */
export const fraction = oneOf(fractions);

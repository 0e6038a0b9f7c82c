// The figures of a text (amounts, percentages, ranges, years, counts), in a form in which "$110K",
// "$110,000" and "110 thousand dollars" are the same.

import { moneySigns } from './amount-patterns.ts';
import { currencyCodes, currencyNames, percentWords } from './lists/currencies.ts';
import { scaleLetters, scales } from './lists/scales.ts';
import { gluedUnits } from './lists/units.ts';
import { matchesOf } from './matches.ts';
import { digitsForWords, holdsDigit } from './number-words.ts';
import { oneOf } from './one-of.ts';

/**
 * A figure's value with its unit: `$110000`, `87%`, `2026`, `$250000+`, `#2` for a place in an order, `9:30` for a time
 * of day.
 */
export type Figure = string;

/** Where a figure stands in a text, by offsets into what `written` gives, and in which part of a range. */
export type Amount = {
  figure: Figure;
  role: 'lone' | 'low' | 'high';
  start: number;
  end: number;
};

const factors: Record<string, number> = { ...scales, ...scaleLetters };
const code = new RegExp(String.raw`\b(${oneOf(Object.keys(currencyCodes))})\s?(?=\p{N})`, 'gu');
const apart = new RegExp(String.raw`([${moneySigns}])\s(?=\p{N})`, 'gu');

// A time of day is one figure.
const time = String.raw`(?<![\p{N}:])\p{N}{1,2}:\p{N}{2}(?!:?\p{N})`;
const number = String.raw`${time}|\p{N}+(?:[.,]\p{N}+)*`;
const scale = String.raw`(?:\s?${oneOf(Object.keys(scales), ['bn'])}\b|${oneOf(Object.keys(scaleLetters))}(?![\p{L}\p{N}]))?`;
const openScale = String.raw`(\+(?=\s${oneOf(Object.keys(scales))}))?`;
const unit = String.raw`(?:\s?(?:%|${oneOf(percentWords, Object.keys(currencyNames), Object.keys(currencyCodes))}\b))?`;
const range = String.raw`–|—|-|to|(?<=\bbetween\b[^.;]{1,40})and`;
// One figure or a range of two: "$110K–$160K", "15–25%", "70 to 95 thousand dollars".
const pattern = new RegExp(
  String.raw`([${moneySigns}#])?(${number})${openScale}(${scale})(\+)?(${unit})(?:\s?(?:${range})\s?([${moneySigns}])?(${number})${openScale}(${scale})(\+)?(${unit}))?`,
  'giu',
);

// "401(k)" is "401k".
const bracketed = /(?<=\p{N})\((\p{L})\)/gu;
// "20dB" is "20 dB"; a single letter behind a figure may be a scale.
const glued = new RegExp(String.raw`(?<=\p{N})(?=${oneOf(gluedUnits)}\b)`, 'giu');

const leadingSign = new RegExp(`^[${moneySigns}]`, 'u');

/** A text in the form in which its figures are looked for: digits for words, and no gap in "$ 5". */
export function written(text: string): string {
  const plain = text.normalize('NFKC').replace(bracketed, '$1').replace(glued, ' ');
  if (!holdsDigit(plain)) return digitsForWords(plain);
  const signed = plain
    .replace(code, (_, name: string) => currencyCodes[name] ?? '')
    .replace(apart, '$1');
  return digitsForWords(signed);
}

/** Every figure of a text; a number glued into a word ("s3", "py3k") is part of a name instead. */
export function figuresOf(text: string): Set<Figure> {
  return new Set(amountsOf(written(text)).map((amount) => amount.figure));
}

/** The figures of a written text in order, with their places. */
export function amountsOf(text: string): Amount[] {
  const amounts: Amount[] = [];
  if (!holdsDigit(text)) return amounts;
  for (const match of matchesOf(text, pattern)) {
    const [whole, sign, value = '', early, scaled = '', plus = early, united = '', ...second] =
      match;
    const isMoney = sign !== undefined && sign !== '#';
    if (!isMoney && /[\p{L}_]$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
      continue;
    const [sign2, value2, early2, scaled2 = '', plus2 = early2, united2 = ''] = second;
    const isRange = value2 !== undefined;
    const unitOf = (own: string, other: string) => unitName(own || other, sign ?? sign2);
    const scaleOf = isRange && scaled === '' && united === '' ? scaled2 : scaled;
    const place = { start: match.index, end: match.index + whole.length };
    const first = figure(value, scaleOf, unitOf(united, united2), plus);
    amounts.push({ figure: first, role: isRange ? 'low' : 'lone', ...place });
    if (!isRange) continue;
    amounts.push({
      figure: figure(value2, scaled2, unitOf(united2, united), plus2),
      role: 'high',
      ...place,
    });
  }
  return amounts;
}

/** What the amounts of money in a text are worth, in order, whatever the currency. */
export function moneyIn(text: string): number[] {
  return amountsOf(written(text))
    .filter(({ figure }) => leadingSign.test(figure))
    .map(({ figure }) => Number(figure.slice(1).replace(/[,+]/g, '')))
    .filter((value) => !Number.isNaN(value));
}

/** The figures of a claim that a text does not hold. */
export function missingFigures(claim: string, text: string): Figure[] {
  const claimed = figuresOf(claim);
  return claimed.size === 0 ? [] : figuresLacking(claimed, figuresOf(text));
}

/** Of some figures those that are not among others. */
export function figuresLacking(
  claimed: ReadonlySet<Figure>,
  others: ReadonlySet<Figure>,
): Figure[] {
  const held = [...others];
  const missing = [...claimed].filter((wanted) => !held.some((one) => isHeld(wanted, one)));
  return missing.map((wanted) => wanted.replace('#', ''));
}

/** Whether a figure of a claim is one of a text: there it may be open ("+"), or an amount of money. */
export function isHeld(wanted: Figure, held: Figure): boolean {
  if (held === wanted) return true;
  const isBare = /^[\d.]+\+?$/.test(wanted);
  const value = isBare ? held.replace(leadingSign, '') : held;
  return value === wanted || value === `${wanted}+` || isSameHour(value, wanted);
}

// "9" and "9:00".
function isSameHour(one: Figure, other: Figure): boolean {
  return one === `${other}:00` || other === `${one}:00`;
}

function figure(value: string, scaled: string, unitText: string, plus: string | undefined): Figure {
  if (value.includes(':')) return value.replace(/^0(?=\p{N})/u, '');
  const isGrouped = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u.test(value);
  const digits = isGrouped ? value.replace(/,/g, '') : value;
  const factor = factors[scaled.trim().toLowerCase()];
  const amount = factor === undefined ? digits : scaledBy(factor, digits.replace(',', '.'));
  const isSign = unitText === '#' || leadingSign.test(unitText);
  return `${isSign ? unitText : ''}${amount}${isSign ? '' : unitText}${plus ?? ''}`;
}

// Rounded, because 1.005 times a million is not exact in binary.
function scaledBy(factor: number, digits: string): string {
  return String(Number((Number(digits) * factor).toPrecision(12)));
}

function unitName(written: string, sign: string | undefined): string {
  const name = written.trim().toLowerCase();
  if (name === '%' || percentWords.includes(name)) return '%';
  return currencyNames[name] ?? currencyCodes[name.toUpperCase()] ?? sign ?? '';
}

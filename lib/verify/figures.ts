// The figures of a text (amounts, percentages, ranges, years, counts), in a form in which "$110K",
// "$110,000" and "110 thousand dollars" are the same.
import { digitsForWords } from './number-words.ts';

/** A figure's value with its unit: `$110000`, `87%`, `2026`, `$250000+`. */
export type Figure = string;

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const number = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const scale = String.raw`(?:\s?(?:thousand|million|billion|bn)\b|[kmb](?![\p{L}\p{N}]))?`;
const unit = String.raw`(?:\s?(?:%|percent\b|per cent\b|dollars?\b|usd\b|euros?\b|pounds?\b))?`;
const range = String.raw`–|—|-|to|(?<=\bbetween\b[^.;]{1,40})and`;
// One figure or a range of two: "$110K–$160K", "15–25%", "70 to 95 thousand dollars".
const pattern = new RegExp(
  String.raw`([$€£])?(${number})(${scale})(\+)?(${unit})(?:\s?(?:${range})\s?([$€£])?(${number})(${scale})(\+)?(${unit}))?`,
  'giu',
);

/** Every figure of a text; a number glued into a word ("s3", "py3k") is part of a name instead. */
export function figuresOf(text: string): Set<Figure> {
  const figures = new Set<Figure>();
  const written = digitsForWords(text.normalize('NFKC'));
  for (const match of written.matchAll(pattern)) {
    if (/[\p{L}_]$/u.test(written.slice(0, match.index))) continue;
    const [, sign, value = '', scaled = '', plus, united = '', ...second] = match;
    const [sign2, value2, scaled2 = '', plus2, united2 = ''] = second;
    const isRange = value2 !== undefined;
    const unitOf = (own: string, other: string) => unitName(own || other, sign ?? sign2);
    const scaleOf = isRange && scaled === '' && united === '' ? scaled2 : scaled;
    figures.add(figure(value, scaleOf, unitOf(united, united2), plus));
    if (isRange) figures.add(figure(value2, scaled2, unitOf(united2, united), plus2));
  }
  return figures;
}

/** The figures of a claim that a text does not hold. An amount may be given there without its sign. */
export function missingFigures(claim: string, text: string): Figure[] {
  const held = figuresOf(text);
  const isHeld = (wanted: Figure) =>
    held.has(wanted) ||
    (/^[\d.]+\+?$/.test(wanted) && [...'$€£'].some((sign) => held.has(sign + wanted)));
  return [...figuresOf(claim)].filter((wanted) => !isHeld(wanted) && !isHeld(`${wanted}+`));
}

function figure(value: string, scaled: string, unitText: string, plus: string | undefined): Figure {
  const isGrouped = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u.test(value);
  const digits = isGrouped ? value.replace(/,/g, '') : value;
  const factor = scales[scaled.trim().toLowerCase()];
  const amount = factor === undefined ? digits : scaledBy(factor, digits.replace(',', '.'));
  const isSign = /^[$€£]$/.test(unitText);
  return `${isSign ? unitText : ''}${amount}${isSign ? '' : unitText}${plus ?? ''}`;
}

// Rounded, because 1.005 times a million is not exact in binary.
function scaledBy(factor: number, digits: string): string {
  return String(Number((Number(digits) * factor).toPrecision(12)));
}

function unitName(written: string, sign: string | undefined): string {
  const name = written.trim().toLowerCase();
  if (name === '%' || name.startsWith('per')) return '%';
  if (name.startsWith('dollar') || name === 'usd') return '$';
  if (name.startsWith('euro')) return '€';
  if (name.startsWith('pound')) return '£';
  return sign ?? '';
}

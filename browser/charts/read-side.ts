// Takes one end of a range apart, or a single amount: "$250K+", "15+ hours", "45.000 € al año". It reads more
// than the figures of lib/language do: a cell is an amount as a whole, in any currency and with any unit, and
// its guide may be written in Spanish.
import { shortMonths } from '../../lib/language/lists/months.ts';
import { scaleLetters, scales } from '../../lib/language/lists/scales.ts';

export type Side = {
  /** The digits as they are written. */
  figure: string;
  scale: number;
  plus: boolean;
  sign: string;
  words: string;
};

const symbol = '[A-Z]{0,3}\\p{Sc}';
const figure = "\\d{1,3}(?:[.,'’\\s]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?";
// "m" is a million of money, and metres otherwise.
const scale =
  '\\s?(?:[KkMB]|[bm]n|(?<=\\p{Sc}[\\d.,]+\\s?)m)(?!\\p{L})|\\s' +
  `(?:${Object.keys(scales).join('|')}|mil|mill(?:ón|ones))(?!\\p{L})`;
const side = new RegExp(
  `^(${symbol}|[A-Z]{3})?\\s?(${figure})(${scale})?\\+?\\s?(${symbol}|%)?\\+?\\s*`,
  'u',
);
const trailing = /^(?:\/\s?)?\p{L}+\.?(?:[\s/]\p{L}+){0,3}$/u;
// Ordinals, what goes on with a sentence, "3D", and months, which make a date.
const noUnit = new RegExp(
  String.raw`^(?:(?:st|nd|rd|th|er|or|and|o|y|to|out|de)(?!\p{L})|[ºª]|\p{Lu}$|(?:${shortMonths.join('|')})\p{Ll}*\.?$)`,
  'u',
);
const factors: Record<string, number> = {
  ...scales,
  ...scaleLetters,
  mn: 1e6,
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
};

export function readSide(text: string): Side | undefined {
  const trimmed = text.trim();
  const match = side.exec(trimmed);
  if (!match || trimmed.includes('\n')) return undefined;
  const [whole, before = '', digits = '', scaled = '', behind = ''] = match;
  const rest = withoutPlus(trimmed.slice(whole.length));
  const named = isCurrency(rest) ? rest : '';
  const sign = before || behind || named;
  if (/^[A-Z]+$/.test(before) && !isCurrency(before)) return undefined;
  const words = rest.slice(named.length);
  if (words !== '' && (!trailing.test(words) || noUnit.test(words))) return undefined;
  return {
    figure: digits,
    scale: factors[scaled.trim().toLowerCase()] ?? 1,
    plus: text.includes('+'),
    sign,
    words,
  };
}

function withoutPlus(words: string): string {
  return words.endsWith('+') ? words.slice(0, -1) : words;
}

function isCurrency(word: string): boolean {
  if (!/^[A-Z]{3}$/.test(word)) return false;
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  return names.of(word) !== undefined;
}

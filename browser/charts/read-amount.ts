// Reads a table cell as an amount or a range of amounts: "$110K–$160K", "45.000 €", "72%", "15+ hours".
// What only looks like one (a date, a year, a version, a telephone number, a rank) is none.
import { readSide, type Side } from './read-side.ts';

/** What is counted: a currency's sign or code, or `%`, and the words behind it as they are written. */
export type Unit = { sign: string; words: string };

export type Amount = {
  low: number;
  high: number;
  /** It may be more than `high`: "$250K+". */
  open: boolean;
  unit: Unit;
};

const joiner = /(?:\s?[–—‑-]\s?|\s(?:to|a|bis|à)\s)(?=[^a-z]{0,4}\d)/;
const more = /^(?:over|more than|from|at least|min\.?|>=?|≥|más de|desde)\s*(?![a-z])/i;
const less = /^(?:up to|under|less than|max\.?|<=?|≤|hasta|menos de)\s*(?![a-z])/i;
const roughly = /^(?:about\s|[~≈])\s*/i;
const telephone = /^\d{3}(?:-\d{4}|(?:\s\d{3}){2,})$/;

export function readAmount(cell: string): Amount | undefined {
  const text = cell.trim().replace(roughly, '');
  if (telephone.test(text)) return undefined;
  const bare = text.replace(more, '').replace(less, '');
  const ends = bare.split(joiner);
  const [first, second] = ends.map(readSide);
  if (!first) return undefined;
  if (ends.length === 1) return readSingle(first, text);
  return ends.length === 2 && second ? readRange(first, second) : undefined;
}

/** "year" and "years", "mes" and "meses" are one unit. */
export function isSameUnit(one: Unit, other: Unit): boolean {
  return one.sign === other.sign && stem(one.words) === stem(other.words);
}

function stem(words: string): string {
  return words.toLowerCase().replace(/(\p{L}{3,}?)e?s?(?!\p{L})/gu, '$1');
}

function readSingle(only: Side, text: string): Amount | undefined {
  const unit = { sign: only.sign, words: only.words };
  const high = numberOf(only, unit);
  if (high === undefined || isYear(only, unit)) return undefined;
  return { low: less.test(text) ? 0 : high, high, open: only.plus || more.test(text), unit };
}

// A sign, a scale and words that are said once hold for both ends: "$110–160K", "2–5 years".
function readRange(first: Side, second: Side): Amount | undefined {
  const unit = { sign: first.sign || second.sign, words: second.words };
  const ownUnit = { sign: second.sign || unit.sign, words: first.words || unit.words };
  if (!isSameUnit(unit, ownUnit) || first.plus) return undefined;
  if (isYear(first, unit) && isYear(second, unit)) return undefined;
  const high = numberOf(second, unit);
  const own = numberOf(first, unit);
  if (high === undefined || own === undefined) return undefined;
  const scaled = own * second.scale;
  const low = first.scale === 1 && scaled < high ? scaled : own;
  return low < high ? { low, high, open: second.plus, unit } : undefined;
}

function isYear({ figure, scale }: Side, { sign, words }: Unit): boolean {
  return scale === 1 && !sign && !words && /^(?:19|20)\d\d$/.test(figure);
}

// A point before three digits divides thousands where the money is not one that has a decimal point; in
// "1.125 mm" nobody can tell. A number with a point and nothing else is a version.
function numberOf({ figure, scale }: Side, { sign, words }: Unit): number | undefined {
  const digits = figure.replace(/[\s'’]/g, '');
  if (/^0\d/.test(digits)) return undefined;
  const [, whole = '', mark = '', fraction = ''] = /^(.*?)(?:([.,])(\d+))?$/.exec(digits) ?? [];
  const mayBeThousands = fraction.length === 3 && scale === 1 && whole !== '0';
  if (mark === '.' && /^\d+$/.test(whole)) {
    if (mayBeThousands ? !sign || /[$£%]/.test(sign) : !sign && !words && scale === 1)
      return undefined;
  }
  const isThousands = mayBeThousands && !whole.includes(mark === '.' ? ',' : '.');
  const point = isThousands || !mark ? '' : '.';
  return Number(whole.replace(/[.,]/g, '') + point + fraction) * scale;
}

// Reads the amounts of a text as values that can be compared: money, shares, durations, times of day, dates,
// places in an order, measures and counts, each alone or as a range. The figures themselves are read by
// figures.ts; this adds what they are of.

import { type Amount, amountsOf, written } from './figures.ts';
import type { QuantityKind } from './lists/measures.ts';
import { months, shortMonths } from './lists/months.ts';
import { calendarUnits, clockUnits, otherUnits } from './lists/units.ts';
import { matchesOf } from './matches.ts';
import { holdsDigit, holdsNumber } from './number-words.ts';
import { oneOf } from './one-of.ts';

/** An amount of a text; a lone one is a range from itself to itself. */
export type Quantity = {
  kind: QuantityKind;
  /** Comparable values: minutes for durations and times of day, metres, grams, litres and bytes for measures. */
  low: number;
  high: number;
  /** The same in its own unit, as it stands there. */
  own: { low: number; high: number };
  /** The sign of a currency, `%`, or the singular of a unit of time or measure; else empty. */
  unit: string;
  /** Whether its upper end is open: "$250K+". */
  isOpen: boolean;
  /** Where it stands in the text as it was read. */
  start: number;
  end: number;
};

export type ReadText = { text: string; quantities: Quantity[] };

const timeUnits = { ...clockUnits, ...calendarUnits };
const unit = oneOf(Object.keys(clockUnits), Object.keys(calendarUnits));

// "5 working days", "12-week"; "one" is a figure before a unit of time.
const timeUnit = new RegExp(String.raw`^[\s-]?(?:\p{L}{3,10}[\s-])?(${unit})s?\b`, 'iu');
const measureUnit = new RegExp(String.raw`^\s?(${oneOf(Object.keys(otherUnits))})s?\b`, 'iu');
const oneUnit = new RegExp(String.raw`\bone(?=[\s-]${unit}\b)`, 'giu');
const clock =
  /(?<![\p{N}:.])(\p{N}{1,2})(?:[:.](\p{N}{2}))?\s?([ap])\.?m\b|(?<![\p{N}:])(\p{N}{1,2}):(\p{N}{2})(?!:?\p{N})|\b(noon|midnight)\b/giu;
const month = `(${oneOf(months, shortMonths)})`;
const date = new RegExp(
  String.raw`(?<!\p{N})(\p{N}{4})-(\p{N}{2})-(\p{N}{2})(?!\p{N})|(?<!\p{N})(\p{N}{1,2}) (?:of )?${month}\b\.?(?:,? (\p{N}{4}))?|\b${month}\.? (\p{N}{1,2})(?![\p{N}.,:]\p{N}|\p{N})(?:, (\p{N}{4}))?`,
  'gu',
);
const between = /^\s?(?:–|—|-|to|until|till)\s?$/u;

const hourWord = /\b(?:noon|midnight)\b/i;

/** Longest text that is read. */
const longestText = 2000;

/** A text in the form in which its figures are looked for, with its figures, where they are read already. */
type KnownFigures = { written: () => string; amounts: () => readonly Amount[] };

/** The amounts of a text in order, and the text in the form that their places refer to. */
export function readQuantities(source: string, known?: KnownFigures): ReadText {
  if (!holdsNumber(source) && !hourWord.test(source)) return { text: source, quantities: [] };
  const counted = source.slice(0, longestText).replace(oneUnit, '1');
  const own = counted === source ? known : undefined;
  const text = own ? own.written() : written(counted);
  const points = joinRanges([...clocksOf(text), ...datesOf(text)].sort(byStart), text);
  if (points.length === 0 && own) return { text, quantities: figuresIn(own.amounts(), text) };
  const masked = points.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const quantities = [...points, ...figuresIn(amountsOf(masked), masked)].sort(byStart);
  return { text, quantities };
}

function byStart(one: Quantity, other: Quantity): number {
  return one.start - other.start;
}

function point(kind: QuantityKind, value: number, match: RegExpExecArray): Quantity {
  const { 0: whole, index: start } = match;
  const own = { low: value, high: value };
  return { kind, ...own, own, unit: '', isOpen: false, start, end: start + whole.length };
}

function clocksOf(text: string): Quantity[] {
  if (!holdsDigit(text) && !hourWord.test(text)) return [];
  return Array.from(matchesOf(text, clock), (match) => {
    const [, hour12, minute12, half, hour, minute, word] = match;
    if (word) return point('time', word.toLowerCase() === 'noon' ? 720 : 1440, match);
    if (hour) return point('time', Number(hour) * 60 + Number(minute), match);
    const isAfternoon = half?.toLowerCase() === 'p';
    const hours = (Number(hour12) % 12) + (isAfternoon ? 12 : 0);
    return point('time', hours * 60 + Number(minute12 ?? 0), match);
  });
}

function datesOf(text: string): Quantity[] {
  if (!holdsDigit(text)) return [];
  return Array.from(matchesOf(text, date), (match) => {
    const [, isoYear, isoMonth, isoDay, day1, name1, year1, name2, day2, year2] = match;
    const year = Number(isoYear ?? year1 ?? year2 ?? 0);
    const monthOfYear = isoMonth ? Number(isoMonth) : monthNumber(name1 ?? name2 ?? '');
    const day = Number(isoDay ?? day1 ?? day2);
    return point('date', year * 372 + monthOfYear * 31 + day, match);
  });
}

function monthNumber(name: string): number {
  return shortMonths.indexOf(name.slice(0, 3)) + 1;
}

// "22:00 to 6:00", "1 March – 30 June".
function joinRanges(points: Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of points) {
    const last = joined.at(-1);
    const gap = last && last.end <= next.start ? text.slice(last.end, next.start) : '';
    const isRange = last && last.kind === next.kind && last.low === last.high && between.test(gap);
    if (!last || !isRange) {
      joined.push(next);
      continue;
    }
    const own = { low: last.low, high: next.high };
    joined[joined.length - 1] = { ...last, ...own, own, end: next.end };
  }
  return joined;
}

function figuresIn(amounts: readonly Amount[], text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const amount of amounts) {
    const value = Number(/[\d.]+/.exec(amount.figure.replace(/,/g, ''))?.[0]);
    if (Number.isNaN(value)) continue;
    const last = quantities.at(-1);
    if (amount.role === 'high' && last) {
      last.own.high = value;
      last.high = value * factorOf(last);
      last.isOpen = amount.figure.endsWith('+');
    } else quantities.push(quantityOf(amount, value, text));
  }
  return quantities;
}

function quantityOf({ figure, start, end }: Amount, value: number, text: string): Quantity {
  const rest = text.slice(end, end + 40);
  const made = { ...kindOf(figure, rest), start, end, isOpen: figure.endsWith('+') };
  const scaled = value * factorOf(made);
  return { ...made, low: scaled, high: scaled, own: { low: value, high: value } };
}

function kindOf(figure: string, rest: string): Pick<Quantity, 'kind' | 'unit'> {
  if (figure.startsWith('#')) return { kind: 'place', unit: '' };
  if (figure.includes('%')) return { kind: 'share', unit: '%' };
  const sign = /^[^\p{N}.]/u.exec(figure)?.[0];
  if (sign) return { kind: 'money', unit: sign };
  const stretch = timeUnit.exec(rest)?.[1];
  if (stretch) return { kind: 'duration', unit: stretch.toLowerCase() };
  const measured = measureUnit.exec(rest)?.[1];
  return measured ? { kind: 'measure', unit: measured.toLowerCase() } : { kind: 'count', unit: '' };
}

/** What one of a quantity's unit is worth in the values that are compared. */
function factorOf({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): number {
  if (kind === 'duration') return timeUnits[unit] ?? 1;
  if (kind === 'measure') return otherUnits[unit]?.[1] ?? 1;
  return 1;
}

/** The quantity of a bare count whose unit stands elsewhere, as in the head of its column: "Leave (days)". */
export function inUnit(count: Quantity, words: string): Quantity {
  if (count.kind !== 'count') return count;
  const { kind, unit } = unitIn(words);
  const factor = factorOf({ kind, unit });
  const { low, high } = count.own;
  return { ...count, kind, unit, low: low * factor, high: high * factor };
}

const unitIn = (words: string): Pick<Quantity, 'kind' | 'unit'> => {
  const money = kindOf(
    [...amountsOf(written(`${words.trim().split(/\s/)[0]} 1`))][0]?.figure ?? '',
    '',
  );
  if (money.kind === 'money') return money;
  return kindOf('1', ` ${words.trim()}`);
};

/** Whether two quantities can be held against each other. */
export function isComparable(one: Quantity, other: Quantity): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'money') return one.unit === other.unit;
  return one.kind !== 'measure' || otherUnits[one.unit]?.[0] === otherUnits[other.unit]?.[0];
}

// The range for which a statement holds: "under 3 days", "from six to twelve months", "in their first year"; and
// whether what a reader tells of himself falls into it.
import { ordinals } from '../../../language/lists/numbers.ts';
import { calendarUnits, clockUnits } from '../../../language/lists/units.ts';
import { oneOf } from '../../../language/one-of.ts';
import {
  isComparable,
  type Quantity,
  type ReadText,
  readQuantities,
} from '../../../language/quantities.ts';
import { type Bound, readAsk } from './ask.ts';

/** Comparable values, as of `Quantity`; `low` and `high` belong to it where they are not said to be beyond it. */
export type Condition = {
  like: Quantity;
  low: number;
  high: number;
  isAbove: boolean;
  isBelow: boolean;
};

/** Longest text that is read. */
const longestText = 400;

const unit = oneOf(Object.keys(calendarUnits), Object.keys(clockUnits));
const oneOfUnit = new RegExp(
  String.raw`\b(after|over|within|under|below|least|most|than|beyond) (?:an?|one) (?=(?:full |whole )?${unit}\b)`,
  'giu',
);
const nthUnit = new RegExp(
  String.raw`\b(first|${oneOf(ordinals)}|\p{N}{1,2}(?:st|nd|rd|th)) (${unit})(?! of the\b)\b`,
  'iu',
);
const unitsFrom = new RegExp(
  String.raw`\b(${unit})s? (\p{N}{1,3})(?: (?:to|and|until|till) |\s?[–-]\s?)(\p{N}{1,3})\b`,
  'iu',
);
const unitOn = new RegExp(
  String.raw`\bfrom (?:the |your |their )?(${unit}) (\p{N}{1,3}) (?:on|onwards?|upwards?)\b`,
  'iu',
);
const orLonger = /^ \p{L}{1,12} (?:or|and) (?:longer|older|later|heavier|larger|bigger|more)\b/iu;
const between = /^ ?\p{L}{1,12} (?:to|until|till|and|–|-) $/u;
// "After five years" is beyond them, if by a day.
const beyond: Partial<Record<Bound['side'], number>> = { above: 1e-6, below: -1e-6 };
const ageAsked = /\b(?:old|age|aged)\b/iu;

/** What the first range of a text is; undefined for one that gives none. */
export function conditionIn(text: string): Condition | undefined {
  const short = text.slice(0, longestText).replace(oneOfUnit, '$1 1 ');
  return countedUnit(short) ?? boundIn(short);
}

// "In years two to five" begins when one year is over.
function countedUnit(source: string): Condition | undefined {
  const { text } = readQuantities(source);
  const [, of = '', from, to] = unitsFrom.exec(text) ?? [];
  if (from && to) return ofUnit(of, Number(from) - 1, Number(to));
  const [, only = '', start] = unitOn.exec(text) ?? [];
  if (start) return ofUnit(only, Number(start) - 1, Number.POSITIVE_INFINITY);
  const [, nth = '', each = ''] = nthUnit.exec(source) ?? [];
  return nth === '' ? undefined : ofUnit(each, numberOf(nth) - 1, numberOf(nth));
}

function numberOf(word: string): number {
  const spelt = ordinals.indexOf(word.toLowerCase());
  if (spelt >= 0) return spelt + 2;
  return word.toLowerCase() === 'first' ? 1 : Number.parseInt(word, 10);
}

function ofUnit(name: string, from: number, to: number): Condition | undefined {
  const [like] = readQuantities(`1 ${name}`).quantities;
  if (!like) return undefined;
  return { like, low: from * like.low, high: to * like.low, isAbove: false, isBelow: from === 0 };
}

function boundIn(text: string): Condition | undefined {
  const { bounds, values } = readAsk(text);
  const written = readQuantities(text).text;
  const ranges = values.filter(({ low, high }) => low < high).map(fromRange);
  const longer = values
    .filter(({ end }) => orLonger.test(written.slice(end, end + 30)))
    .map((quantity) => fromBound({ side: 'from', quantity }));
  const [first] = [...bounds.map(fromBound), ...ranges, ...longer].sort(
    (one, other) => one.like.start - other.like.start,
  );
  return first && joined(first, readQuantities(text));
}

// "From 6 months to 2 years": each end in a unit of its own.
function joined(condition: Condition, { text, quantities }: ReadText): Condition {
  const { like } = condition;
  const next = quantities.find(
    ({ start }) => start > like.end && between.test(text.slice(like.end, start)),
  );
  if (!next || !isComparable(next, like) || next.low <= like.high) return condition;
  return { like, low: like.low, high: next.high, isAbove: false, isBelow: false };
}

function fromRange(like: Quantity): Condition {
  return { like, low: like.low, high: like.high, isAbove: false, isBelow: false };
}

function fromBound({ side, quantity }: Bound): Condition {
  const { low, high } = quantity;
  if (low < high) return fromRange(quantity);
  const isFloor = side === 'from' || side === 'above';
  return {
    like: quantity,
    low: isFloor ? low : Number.NEGATIVE_INFINITY,
    high: isFloor ? Number.POSITIVE_INFINITY : high,
    isAbove: side === 'above',
    isBelow: side === 'below',
  };
}

/** Whether two ranges are of one kind and have at most an end in common. */
export function areApart(one: Condition, other: Condition): boolean {
  if (!isComparable(one.like, other.like)) return false;
  return one.high <= other.low || other.high <= one.low;
}

/** Whether a text may hold a figure that falls into a range. */
export function tellsFigure(text: string): boolean {
  return nthUnit.test(text.slice(0, longestText)) || readQuantities(text).quantities.length > 0;
}

/** The one figure of a text that can fall into a range, such as one of a reader's own; else undefined. */
export function figureFor(text: string, { like }: Condition): number | undefined {
  const [, nth = '', each = ''] = nthUnit.exec(text.slice(0, longestText)) ?? [];
  const counted = nth === '' ? undefined : ofUnit(each, numberOf(nth) - 1, numberOf(nth));
  if (counted && isComparable(counted.like, like)) return (counted.low + counted.high) / 2;
  const isOfAge = like.kind === 'count' && ageAsked.test(text);
  const isFitting = (each: Quantity) =>
    each.low === each.high &&
    (isComparable(each, like) || (isOfAge && each.kind === 'duration' && each.unit === 'year'));
  const { bounds, values } = readAsk(text);
  const fitting = [
    ...values.filter(isFitting).map((quantity) => ({ quantity, by: 1 })),
    ...bounds
      .filter(({ quantity }) => isFitting(quantity))
      .map(({ side, quantity }) => ({ quantity, by: 1 + (beyond[side] ?? 0) })),
  ];
  const [only, ...others] = fitting.map(
    ({ quantity, by }) => by * (isOfAge ? quantity.own.low : quantity.low),
  );
  return others.length === 0 ? only : undefined;
}

/** Whether a figure falls into a range; at an end, into each that has it. */
export function holdsFigure({ low, high, isAbove, isBelow }: Condition, figure: number): boolean {
  const isOver = isAbove ? figure > low : figure >= low;
  return isOver && (isBelow ? figure < high : figure <= high);
}

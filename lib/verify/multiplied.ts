// Figures of a claim that are multiples of figures of its source, or sums of such: "two adults and a child make 16";
// and stretches of time between two times of day or months that the source gives.

import { sumWords } from '../language/lists/arithmetic.ts';
import { months } from '../language/lists/months.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';
import { type Reading, readOnce, stemSetOf } from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Source } from './source.ts';
import { quantitiesInText, quantitiesOf, type SourceQuantity } from './source-quantities.ts';

/** How far a figure may be rounded, as a part of it. */
const tolerance = 0.0001;
const minutesOfDay = 1440;
/** Times that one thing is taken. */
const mostTimes = 99;
/** Terms of a sum that are tried; of more, any number can be made. */
const mostTerms = 60;

const saysSum = new RegExp(String.raw`\b${oneOf(sumWords)}\b`, 'i');
const month = `(${oneOf(months)})`;
const monthRange = new RegExp(
  String.raw`\b${month} (?:to|until|till|through) ${month}\b|\b${month}\s?[–—-]\s?${month}\b`,
  'giu',
);

/** A figure as so many times one of the source, with the count of the claim that says how many. */
type Term = { of: SourceQuantity; value: number; counts: Quantity[] };

/** How a figure follows as a multiple of a figure of the source, or a sum with such; undefined where it does not. */
export function multipliedFrom(
  wanted: Quantity,
  claim: Reading,
  source: Source,
): Omit<Term, 'value'> | undefined {
  const { quantities } = quantitiesInText(claim);
  const counts = quantities.filter((each) => each !== wanted && isTimes(each));
  const given = inNamedColumns(source, claim).filter(({ quantity }) =>
    isComparable(quantity, wanted),
  );
  const terms = given
    .flatMap((of): Term[] => [
      { of, value: of.quantity.low, counts: [] },
      ...counts.map((count) => ({
        of,
        value: of.quantity.low * count.own.low,
        counts: [count],
      })),
    ])
    .slice(0, mostTerms);
  const multiple = terms.find(
    ({ value, counts: [count] }) => count !== undefined && isClose(value, wanted.low),
  );
  if (multiple) return multiple;
  if (!saysSum.test(claim.text)) return undefined;
  for (const [at, one] of terms.entries()) {
    const other = terms
      .slice(at + 1)
      .find((next) => areAdded(one.of, next.of) && isClose(one.value + next.value, wanted.low));
    if (other) return { of: one.of, counts: [...one.counts, ...other.counts] };
  }
  return undefined;
}

// Of one column, where they stand in rows.
function areAdded(one: SourceQuantity, other: SourceQuantity): boolean {
  return one.row !== other.row && one.column === other.column;
}

function isTimes({ kind, own: { low } }: Quantity): boolean {
  const isCount = kind === 'count' || kind === 'duration';
  return isCount && Number.isInteger(low) && low > 1 && low <= mostTimes;
}

// The unit of a column: "Price (€)".
const inBrackets = /\([^()]*\)/gu;

/** The stems of each column's head in which it differs from the others. */
const columnsOf = remembered(({ statements }: Source) => {
  const heads = new Map(
    statements
      .flatMap(({ statement }) => statement.cells ?? [])
      .map(
        ({ column, head }) => [column, new Set(stemsOf(head.replace(inBrackets, ' ')))] as const,
      ),
  );
  const all = [...heads.values()];
  const own = (stem: string) => !all.every((stems) => stems.has(stem));
  return new Map(
    Array.from(heads, ([column, stems]) => [column, new Set([...stems].filter(own))] as const),
  );
});

// The amounts in columns that the claim names, where it names any: the one with most of its words.
function inNamedColumns(source: Source, claim: Reading): SourceQuantity[] {
  const given = quantitiesOf(source);
  const said = stemSetOf(claim);
  const named = [...columnsOf(source)].filter(
    ([, stems]) => stems.size > 0 && stems.isSubsetOf(said),
  );
  const best = named.filter(
    ([, stems]) => !named.some(([, more]) => more.size > stems.size && stems.isSubsetOf(more)),
  );
  const columns = new Set(best.map(([column]) => column));
  const isNamed = ({ column }: SourceQuantity) => column === 0 || columns.has(column);
  return given.some(({ column }) => columns.has(column)) ? given.filter(isNamed) : given;
}

/** Whether a duration lies between two times of day of one statement, or is that of a range of months. */
export function isSpan(wanted: Quantity, source: Source, given: SourceQuantity[]): boolean {
  if (wanted.kind !== 'duration') return false;
  if (wanted.unit === 'month') return monthsIn(source.text).includes(wanted.own.low);
  const times = given.filter(({ quantity }) => quantity.kind === 'time');
  return times.some((from) =>
    times.some(({ quantity, row }) => {
      const length = quantity.low - from.quantity.low;
      return row === from.row && isClose((length + minutesOfDay) % minutesOfDay, wanted.low);
    }),
  );
}

/** How many months each range of a text takes in, both ends included. */
const monthsIn = readOnce(({ text }) =>
  Array.from(matchesOf(text, monthRange), ([, first, last, from, to]) => {
    const length = placeOf(last ?? to) - placeOf(first ?? from);
    return ((length + months.length) % months.length) + 1;
  }),
);

function placeOf(name = ''): number {
  return months.findIndex((each) => each.toLowerCase() === name.toLowerCase());
}

/** Whether two values are the same but for rounding. */
export function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}

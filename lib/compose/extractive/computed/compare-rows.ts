// Compares the rows of a table by one column: their difference, their order, the most and the least.
import type { TableColumn } from '../../../evidence/tables.ts';
import { meanOf } from '../../../evidence/worked-out.ts';
import type { Measure } from '../../../language/lists/measures.ts';
import { demonstratives } from '../../../language/lists/pronouns.ts';
import { oneOf } from '../../../language/one-of.ts';
import { isComparable, type Quantity } from '../../../language/quantities.ts';
import { stemsOf } from '../../../language/terms.ts';
import { measuredColumn } from './pick-column.ts';
import { rangePairOf } from './range-pair.ts';
import type { Reading } from './reading.ts';
import { type Several, severalOf } from './several-wanted.ts';
import type { Asked, Worked } from './worked.ts';

/** Rows that share a place at most. */
const mostTies = 3;
/** Rows whose figures are shown in one sentence with their mean. */
const mostAveraged = 8;
/** Words behind a number among which what is counted is named. */
const mostWords = 3;

/** By how much two rows differ that are named, or the ends of a range of one. */
export function difference(asked: Asked): Worked | undefined {
  const { reading, ask, part } = asked;
  const mentioned = namedOrQuoted(asked);
  if (!ask.wantsDifference && !ask.comparative) return undefined;
  const measure = ask.comparative?.measure;
  // "The difference between a baker and a master" is more than a figure.
  const isOfAll = !measure && !ask.wantsAmount && reading.columns.length === 0;
  if (isOfAll && /\bdifferences?\b/iu.test(part.text)) return undefined;
  if (mentioned.length === 1 && ask.wantsDifference) return spread(asked, mentioned[0] ?? 0);
  const wanted = { measure: measure ?? ask.extreme?.measure, ask, part };
  const [columnBefore] = mentioned === reading.named.mentioned ? [] : reading.columnsBefore;
  const column = columnBefore ?? measuredColumn(reading, wanted);
  const ends = column && ask.extreme && ask.opposite ? extremesOf(column) : [];
  const [one = 0, other = 0, ...more] = mentioned.length > 0 ? mentioned : ends;
  if (one === other || more.length > 0) return undefined;
  const [first, second] = [column?.quantities[one], column?.quantities[other]];
  if (!column || !first || !second || !isComparable(first, second)) return undefined;
  return { kind: 'difference', rows: [one, other], column };
}

/** Words that take up what was told just before: "that". */
export const takesUp = new RegExp(String.raw`\b${oneOf(demonstratives)}\b`, 'iu');

// "How much more is that than a baker's?": what was quoted last, against what is named.
function namedOrQuoted({ reading, part }: Asked): number[] {
  const { mentioned } = reading.named;
  const [quoted, ...more] = reading.leant;
  const isAgainst = mentioned.length === 1 && more.length === 0 && takesUp.test(part.text);
  if (!isAgainst || quoted === undefined || mentioned.includes(quoted)) return mentioned;
  return [quoted, ...mentioned];
}

// The rows with the most and the least.
function extremesOf(column: TableColumn): number[] {
  return [ranked(column, true)[0] ?? 0, ranked(column, false)[0] ?? 0];
}

function spread({ reading }: Asked, row: number): Worked | undefined {
  const pair = rangePairOf(reading.table);
  if (pair && (reading.columns.includes(pair.low) || reading.columns.includes(pair.high))) {
    return { kind: 'spread', row, ...pair };
  }
  const range = reading.columns.find(({ quantities }) => isRange(quantities[row]));
  return range && { kind: 'spread', row, low: range, high: range };
}

function isRange(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity.low < quantity.high;
}

/** The mean of a column, and its figures where they are ranges or of unlike units, which have none. */
export function mean({ reading, ask, part }: Asked): Worked | undefined {
  const { table, named } = reading;
  if (!ask.wantsMean || named.rows.length > 0 || ask.bounds.length > 0) return undefined;
  const column = measuredColumn(reading, { measure: undefined, ask, part });
  const rows = table.rows.flatMap((_, row) => (column?.quantities[row] ? [row] : []));
  if (!column || rows.length < 2) return undefined;
  const quantities = rows.flatMap((row) => column.quantities[row] ?? []);
  // Of two rows with one figure, a sentence does not tell which is meant.
  const isTold = new Set(quantities.map(({ low }) => low)).size === rows.length;
  const isWhole = isTold && rows.length === table.rows.length && rows.length <= mostAveraged;
  return isWhole && meanOf(quantities, column.cells[0] ?? '') !== undefined
    ? { kind: 'mean', rows, column }
    : { kind: 'rows', rows, columns: [column] };
}

/** The rows in the order of a measure. */
export function sorted({ reading, ask, part }: Asked): Worked | undefined {
  if (!ask.wantsOrder || !ask.extreme || reading.named.rows.length > 0) return undefined;
  const { measure } = ask.extreme;
  const column = measuredColumn(reading, { measure, ask, part });
  if (!column) return undefined;
  const rows = ranked(column, measure.isUp).filter((row) =>
    Number.isFinite(column.quantities[row]?.low),
  );
  return { kind: 'rows', rows, columns: [column] };
}

/** The row with the most or the least. */
export function extreme({ reading, ask, part }: Asked): Worked | undefined {
  if (!ask.extreme || ask.opposite) return undefined;
  // "How do I become a smith, and what do I earn then to begin with?" asks for the start of the smith.
  if (ask.wantsStart && (part.isBound || part.leans)) return undefined;
  if (reading.named.rows.length > 0 || ask.bounds.length > 0) return undefined;
  if (ask.several?.from === 'top' && reading.columns.length === 0) return undefined;
  const { measure, nth } = ask.extreme;
  const column = measuredColumn(reading, { measure, ask, part });
  if (!column) return undefined;
  const rows = ranked(column, measure.isUp);
  const values = [...new Set(rows.map((row) => worth(column.quantities[row], measure.isUp)))];
  const tied = rows.filter(
    (row) => worth(column.quantities[row], measure.isUp) === values[nth - 1],
  );
  if (tied.length === 0 || tied.length > mostTies) return undefined;
  const others = reading.columns.filter((other) => !other.isMeasured);
  const columns = [...new Set([column, ...others])];
  if (!ask.several) return { kind: 'rows', rows: tied, columns };
  return {
    kind: 'rows',
    ...rankedTo(ask.several.count, rows, column.quantities, measure),
    columns,
  };
}

// With those that share the last place.
function rankedTo(
  count: number,
  rows: number[],
  quantities: TableColumn['quantities'],
  { isUp }: Measure,
): { rows: number[]; isFewer: boolean } {
  const value = (row: number) => worth(quantities[row], isUp);
  const last = rows[count - 1];
  const wanted = rows.filter(
    (row, at) => at < count || (last !== undefined && value(row) === value(last)),
  );
  const isTold = wanted.length < count + mostTies;
  return { rows: isTold ? wanted : rows.slice(0, count), isFewer: rows.length < count };
}

// "The first two grades" are rows of a table of grades.
function areOf({ table }: Reading, { things }: Several): boolean {
  const heads = new Set(table.naming.flatMap(({ head }) => stemsOf(head)));
  return stemsOf(things.split(/\s+/).slice(0, mostWords).join(' ')).some((stem) => heads.has(stem));
}

/** The first or last rows, in the order of the table: "the first two grades". */
export function ends({ reading, ask }: Asked): Worked | undefined {
  const { several } = ask;
  if (!several || ask.extreme || !areOf(reading, several)) return undefined;
  if (reading.named.rows.length > 0 || ask.bounds.length > 0) return undefined;
  const all = reading.table.rows.map((_, row) => row);
  const isFewer = all.length < several.count;
  return { kind: 'rows', rows: severalOf(all, several), columns: reading.columns, isFewer };
}

function worth(quantity: Quantity | undefined, isUp: boolean): number {
  if (!quantity) return Number.NaN;
  return isUp ? quantity.high : quantity.low;
}

// Rows with a figure, that which is asked for first.
function ranked(column: TableColumn, isUp: boolean): number[] {
  const rows = column.quantities.flatMap((quantity, row) => (quantity ? [row] : []));
  const value = (row: number) => worth(column.quantities[row], isUp);
  return rows.toSorted((one, other) =>
    isUp ? value(other) - value(one) : value(one) - value(other),
  );
}

// The rows that fulfil what a question asks of one column: a bound, a figure, yes or no.
import type { TableColumn } from '../../../evidence/tables.ts';
import { isLight } from '../../../language/light-words.ts';
import { isComparable, type Quantity } from '../../../language/quantities.ts';
import { stemsOf } from '../../../language/terms.ts';
import type { QueryPart, QueryTerm } from '../../../types.ts';
import { type Bound, readAsk } from './ask.ts';
import { takesUp } from './compare-rows.ts';
import { measuredColumn } from './pick-column.ts';
import { rangePairOf } from './range-pair.ts';
import { isWhollyNamed, type Reading } from './reading.ts';
import type { Asked, Worked } from './worked.ts';

/** Those within a bound: "over €20", "at least three years". */
export function bounded(asked: Asked): Worked | undefined {
  const { reading, ask, part } = asked;
  const [bound] = ask.bounds;
  if (!bound || ask.bounds.length > 2 || reading.named.rows.length > 0 || !ask.isOpen)
    return undefined;
  const measure = ask.comparative?.measure;
  const column = boundColumn(asked, bound) ?? measuredColumn(reading, { measure, ask, part });
  if (!column || !fits(column, bound.quantity, reading)) return undefined;
  const strict = rowsWithin(column, ask.bounds, 'strict');
  const rows = strict.length > 0 ? strict : rowsWithin(column, ask.bounds, 'loose');
  if (rows.length === 0) return { kind: 'none' };
  return { kind: ask.wantsCount ? 'count' : 'rows', rows, columns: [column] };
}

// Of the ends of a range, the lower one for what starts above a figure, the upper one for what goes up to it.
function boundColumn({ reading, ask }: Asked, { side, quantity }: Bound): TableColumn | undefined {
  const named = reading.columns.filter((column) => fits(column, quantity, reading));
  const pair = rangePairOf(reading.table);
  const inPair = pair && named.includes(pair.low) === named.includes(pair.high);
  if (!inPair || !fits(pair.low, quantity, reading)) return named[0];
  const isFloor = side === 'from' || side === 'above';
  return pair[ask.end ?? (isFloor ? 'low' : 'high')];
}

// A bare number fits any figure of a column that is named.
function fits(column: TableColumn, quantity: Quantity, reading: Reading): boolean {
  if (column.isUnit || column === reading.table.naming[0]) return false;
  const found = column.quantities.find((each) => each !== undefined);
  if (!found) return false;
  const isBare = quantity.kind === 'count' || found.kind === 'count';
  return isComparable(found, quantity) || (isBare && isNear(found, quantity));
}

// "120K" is money where money is what the column holds; "20 days" is no price.
function isNear(one: Quantity, other: Quantity): boolean {
  const kinds = new Set([one.kind, other.kind]);
  return kinds.size === 1 || kinds.has('money') || kinds.has('share');
}

function rowsWithin(column: TableColumn, bounds: Bound[], how: 'strict' | 'loose'): number[] {
  return column.quantities.flatMap((quantity, row) =>
    quantity && bounds.every((bound) => isWithin(quantity, bound, how)) ? [row] : [],
  );
}

function isWithin(cell: Quantity, { side, quantity }: Bound, how: 'strict' | 'loose'): boolean {
  const top = cell.isOpen ? Number.POSITIVE_INFINITY : cell.high;
  const isFloor = side === 'from' || side === 'above';
  const value = isFloor === (how === 'strict') ? cell.low : top;
  if (side === 'from') return value >= quantity.low;
  if (side === 'above') return value > quantity.high;
  return side === 'to' ? value <= quantity.high : value < quantity.low;
}

/** "Which level pays 120K?": the rows whose cell is that figure, or a range around it. */
export function holding({ reading, ask, own, part }: Asked): Worked | undefined {
  const { table, columns, named } = reading;
  const values = ask.values.length > 0 ? ask.values : toldValues(part);
  const [value] = values;
  if (!value || values.length > 1 || named.rows.length > 0 || !ask.isOpen) return undefined;
  const fitting = table.columns.filter((column) => fits(column, value, reading));
  const chosen = columns.filter((column) => fitting.includes(column));
  const isBare = value.kind === 'count' && value.low < 1000;
  const looked = chosen.length > 0 ? chosen : isBare ? [] : fitting;
  const pair = rangePairOf(table);
  if (pair && looked.includes(pair.low) !== looked.includes(pair.high))
    looked.push(pair.low, pair.high);
  const rest = looked.filter((column) => column !== pair?.low && column !== pair?.high);
  const inPair = pair && looked.includes(pair.low) ? rowsBetween(pair.low, pair.high, value) : [];
  if (pair && inPair.length > 0)
    return { kind: 'rows', rows: inPair, columns: [pair.low, pair.high] };
  for (const column of rest) {
    const rows = rowsBetween(column, column, value);
    if (rows.length > 0 && rows.length < table.rows.length)
      return { kind: 'rows', rows, columns: [column] };
  }
  const isSure =
    looked.length > 0 && reading.unexplained === 0 && own.length > 0 && value.kind !== 'count';
  return isSure ? { kind: 'none' } : undefined;
}

// "I earn €18 an hour. Which level is that?"
function toldValues({ text, withSituation }: QueryPart): Quantity[] {
  return withSituation !== undefined && takesUp.test(text) ? readAsk(withSituation).values : [];
}

function rowsBetween(low: TableColumn, high: TableColumn, value: Quantity): number[] {
  return low.quantities.flatMap((from, row) => {
    const to = high.quantities[row];
    if (!from || !to || !Number.isFinite(from.low)) return [];
    const top = to.isOpen ? Number.POSITIVE_INFINITY : to.high;
    return from.low <= value.low && value.high <= top ? [row] : [];
  });
}

/** Those for which a column says yes, or no: such a column divides the rows. */
export function divided({ reading, ask, own }: Asked): Worked | undefined {
  const { table, named } = reading;
  if (!ask.isOpen || named.rows.length > 0 || ask.bounds.length > 0) return undefined;
  const column = reading.columns.find((each) => each.dividesRows && isWhollyNamed(each, own));
  if (!column || column === table.naming[0]) return undefined;
  const rows = table.rows.flatMap((_, row) =>
    column.cells[row] !== '' && column.denies(row) === ask.isNegated ? [row] : [],
  );
  if (rows.length === 0 || rows.length === table.rows.length) return undefined;
  return { kind: ask.wantsCount ? 'count' : 'rows', rows, columns: [column] };
}

/**
 * "Which courses are taught at Wendlow?": the rows whose cells hold the words that name no column, where a
 * question asks for the rows by what they are called.
 */
export function wording({ reading, ask, own }: Asked): Worked | undefined {
  const { table, named } = reading;
  if (!ask.isOpen || ask.isNegated || named.rows.length > 0 || !asksForRows(reading, own))
    return undefined;
  const heads = new Set(table.columns.flatMap(({ head }) => stemsOf(head)));
  const words = own.filter(
    ({ term }) => !heads.has(term) && !table.surroundings.has(term) && !isLight(term),
  );
  if (words.length === 0) return undefined;
  for (const column of table.columns) {
    if (table.naming.includes(column) || column.isUnit) continue;
    const rows = column.cells.flatMap((text, row) => {
      const stems = new Set(stemsOf(text));
      return words.every(({ term }) => stems.has(term)) ? [row] : [];
    });
    if (rows.length === 0) continue;
    return rows.length < table.rows.length ? { kind: 'rows', rows, columns: [column] } : undefined;
  }
  return undefined;
}

// "Which course": by the head of what names the rows.
function asksForRows({ table }: Reading, own: QueryTerm[]): boolean {
  const heads = new Set(table.naming.flatMap(({ name }) => stemsOf(name)));
  return own.some(({ term }) => heads.has(term));
}

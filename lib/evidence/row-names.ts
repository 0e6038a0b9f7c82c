// What names a row of a table: the terms of its first cells that no other row has there.
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Cell } from '../types.ts';
import { isInBlock, type LabelledStatement } from './labels.ts';

/** Terms that tell a row from the others: of its first cell (a level), and of the next (a title). */
export type RowNames = { first: Set<string>; second: Set<string> };

/** What names each row of a table, in its order. */
export function rowNames(table: LabelledStatement[]): RowNames[] {
  const namesIn = (column: number) =>
    ownOfEach(table.map((row) => new Set(cellTerms(row, column))));
  const seconds = namesIn(1);
  return namesIn(0).map((first, at) => ({ first, second: seconds[at] ?? new Set() }));
}

/** Of each set what no other one holds; each is read once, for a table may have thousands of rows. */
export function ownOfEach(sets: ReadonlySet<string>[]): Set<string>[] {
  const holders = new Map<string, number>();
  for (const set of sets) {
    for (const term of set) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return sets.map((set) => new Set([...set].filter((term) => holders.get(term) === 1)));
}

/** Whether two statements are rows of one table. */
export function isSameTable(one: LabelledStatement, other: LabelledStatement): boolean {
  const areRows = one.statement.kind === 'row' && other.statement.kind === 'row';
  return areRows && isInBlock(one, other);
}

/** The terms of the cells that name a row, whether other rows have them or not. */
export function namingTerms(row: LabelledStatement): Set<string> {
  return new Set([...cellTerms(row, 0), ...cellTerms(row, 1)]);
}

/** The stems of a cell; read once. */
export const cellStems = remembered(({ text }: Cell) => stemsOf(text));

// By column, not by place: a row without a cell there has nothing in it.
function cellTerms({ statement }: LabelledStatement, column: number): string[] {
  const cell = statement.cells?.find((each) => each.column === column);
  return cell ? cellStems(cell) : [];
}

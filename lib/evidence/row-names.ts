// What names a row of a table: the terms of its first cells that no other row has there.
import { stemsOf } from '../language/terms.ts';
import { isInBlock, type LabelledStatement } from './labels.ts';

/** Terms that tell a row from the others: of its first cell (a level), and of the next (a title). */
export type RowNames = { first: Set<string>; second: Set<string> };

/** The names of a row among the rows of its table. */
export function rowNames(row: LabelledStatement, table: LabelledStatement[]): RowNames {
  const others = table.filter((other) => other !== row);
  const namesOf = (column: number) => {
    const taken = new Set(others.flatMap((other) => cellTerms(other, column)));
    return new Set(cellTerms(row, column).filter((term) => !taken.has(term)));
  };
  return { first: namesOf(0), second: namesOf(1) };
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

// By column, not by place: a row without a cell there has nothing in it.
function cellTerms({ statement }: LabelledStatement, column: number): string[] {
  const cell = statement.cells?.find((each) => each.column === column);
  return stemsOf(cell?.text ?? '');
}

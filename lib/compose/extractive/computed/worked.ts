// What can be worked out over the rows of a table.
import type { TableColumn } from '../../../evidence/tables.ts';
import type { QueryPart, QueryTerm } from '../../../types.ts';
import type { Ask } from './ask.ts';
import type { Reading } from './reading.ts';

/** What was worked out, by positions of rows. */
export type Worked =
  /** Rows with the cells that are asked for, in the order in which they are said; fewer than are asked for, if so. */
  | { kind: 'rows'; rows: number[]; columns: TableColumn[]; isFewer?: boolean }
  /** How many rows of all hold what is asked; `things` is what all are called where all are counted. */
  | { kind: 'count'; rows: number[]; columns: TableColumn[]; things?: string }
  /** Two cells of one column, and what lies between them. */
  | { kind: 'difference'; rows: [number, number]; column: TableColumn }
  /** All cells of one column, and their mean. */
  | { kind: 'mean'; rows: number[]; column: TableColumn }
  /** The two ends of a range of one row, in one cell or in two. */
  | { kind: 'spread'; row: number; low: TableColumn; high: TableColumn }
  /** Sure that no row holds it. */
  | { kind: 'none' };

/** A part of a question with how it was read. */
export type Asked = { reading: Reading; ask: Ask; own: QueryTerm[]; part: QueryPart };

// The column whose figures a question asks to be compared.
import type { TableColumn } from '../../../evidence/tables.ts';
import type { Measure, QuantityKind } from '../../../language/lists/measures.ts';
import { stemOf, stemsOf } from '../../../language/terms.ts';
import type { QueryPart } from '../../../types.ts';
import type { Ask } from './ask.ts';
import { isMoneyWord, moneyColumns } from './money-columns.ts';
import { rangePairOf } from './range-pair.ts';
import type { Reading } from './reading.ts';

type Wanted = { measure: Measure | undefined; ask: Ask; part: QueryPart };

/**
 * The column that a measure is asked of: named by its head, in the question or else in those that it leans on, else by
 * what the adjective measures, else the only one of a fitting kind. Undefined when more than one could be meant.
 */
export function measuredColumn(reading: Reading, wanted: Wanted): TableColumn | undefined {
  const { table } = reading;
  const kinds = wanted.measure?.kinds ?? [];
  const candidates = table.columns.filter(
    (column) => column.isMeasured && !column.isUnit && column !== table.naming[0],
  );
  const fitting = candidates.filter((column) => isOfKind(column, kinds));
  const headed = reading.columns.length > 0 ? reading.columns : reading.columnsBefore;
  const named = headed.filter((column) => candidates.includes(column));
  const byHead = named.filter((column) => fitting.includes(column));
  if (byHead.length > 0) return oneEnd(byHead, reading, wanted) ?? byHead[0];
  if (named.length > 0 && kinds.length === 0) return named[0];
  const nouns = new Set((wanted.measure?.nouns ?? []).map(stemOf));
  const byNoun = fitting.filter(({ head }) => stemsOf(head).some((stem) => nouns.has(stem)));
  if (byNoun.length > 0) return theOne(byNoun, reading, wanted);
  const asksForMoney =
    wanted.ask.wantsAmount || wanted.part.terms.some(({ term }) => isMoneyWord(term));
  const worth = asksForMoney ? moneyAmong(fitting, reading) : fitting;
  return theOne(worth, reading, wanted);
}

// Money first; figures without a unit where no column is of money.
function moneyAmong(columns: TableColumn[], { table }: Reading): TableColumn[] {
  const ofMoney = moneyColumns(columns, table.surroundings);
  return ofMoney.length > 0 ? ofMoney : columns.filter((column) => isOfKind(column, ['count']));
}

function theOne(columns: TableColumn[], reading: Reading, wanted: Wanted): TableColumn | undefined {
  return columns.length === 1 ? columns[0] : oneEnd(columns, reading, wanted);
}

// Of the two ends of a range, the one that is asked for: the upper end for the most.
function oneEnd(
  columns: TableColumn[],
  { table }: Reading,
  { measure, ask }: Wanted,
): TableColumn | undefined {
  const pair = rangePairOf(table);
  if (
    !pair ||
    columns.length !== 2 ||
    !columns.includes(pair.low) ||
    !columns.includes(pair.high)
  ) {
    return undefined;
  }
  const end = ask.end ?? (measure?.isUp === false ? 'low' : 'high');
  return pair[end];
}

function isOfKind(column: TableColumn, kinds: QuantityKind[]): boolean {
  const kind = kindOf(column);
  return kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
}

function kindOf({ quantities }: TableColumn): QuantityKind | undefined {
  return quantities.find((quantity) => quantity !== undefined)?.kind;
}

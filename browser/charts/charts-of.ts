// The charts of an answer: of the tables whose rows it cites, the columns that hold amounts.
import type { Citation } from '../../lib/types.ts';
import { type CitedTable, citedTables } from './cited-tables.ts';
import { type Amount, isSameUnit, readAmount } from './read-amount.ts';

type ChartRow = {
  label: string;
  /** The amount as the guide writes it. */
  text: string;
  amount: Amount;
  citation: Citation;
};

/** One column of one table. */
export type Chart = {
  /** Head of the column that names the rows; empty where the table has none. */
  labelHead: string;
  head: string;
  /** In the order in which they are cited. */
  rows: ChartRow[];
};

type Column = { head: string; texts: string[]; amounts: Amount[] | undefined };

const mostCharts = 2;
const mostRows = 12;
const namesOrCounts = /^(?:#|n[or]\b|id\b|rank|step|year|version|phone|port|zip|año|paso)/i;

/** The charts worth drawing, each of two amounts or more; none rather than a part, where there would be too many charts or rows. */
export function chartsOf(citations: Citation[]): Chart[] {
  const charts = citedTables(citations).flatMap(chartsOfTable);
  return charts.length > mostCharts ? [] : charts;
}

function chartsOfTable({ heads, rows }: CitedTable): Chart[] {
  if (rows.length < 2 || rows.length > mostRows) return [];
  const columns = [...new Set(heads)].flatMap((head) => {
    const texts = rows.map(({ cells }) => cells.find((cell) => cell.head === head)?.text);
    return texts.every((text) => text !== undefined) ? [readColumn(head, texts)] : [];
  });
  const names = namingColumn(columns, heads[0]);
  if (!names) return [];
  return columns.flatMap(({ head, texts, amounts }) => {
    if (!amounts || head === names.head) return [];
    const charted = rows.flatMap(({ citation }, at) => {
      const [label, text, amount] = [names.texts[at], texts[at], amounts[at]];
      return label && text && amount ? [{ label, text, amount, citation }] : [];
    });
    return [{ labelHead: names.head, head, rows: charted }];
  });
}

function readColumn(head: string, texts: string[]): Column {
  const amounts = texts.map(readAmount).filter((amount) => amount !== undefined);
  const isWhole = amounts.length === texts.length;
  return { head, texts, amounts: isWhole && isWorthDrawing(head, amounts) ? amounts : undefined };
}

function isWorthDrawing(head: string, amounts: Amount[]): boolean {
  const [first] = amounts;
  if (!first || !amounts.every(({ unit }) => isSameUnit(unit, first.unit))) return false;
  if (amounts.every(({ high }) => high === 0)) return false;
  const isBare = !first.unit.sign && !first.unit.words;
  return !isBare || !(namesOrCounts.test(head) || isCount(amounts));
}

// 1, 2, 3: the rows are numbered.
function isCount(amounts: Amount[]): boolean {
  return amounts.every(
    ({ low, high }, at) => low === high && high === (amounts[0]?.high ?? 0) + at,
  );
}

// The first column names the rows, unless it does not tell them apart and another does.
function namingColumn(columns: Column[], firstHead: string | undefined): Column | undefined {
  const first = columns.find(({ head }) => head === firstHead);
  if (first && tellsApart(first)) return first;
  const other = columns.find((column) => !column.amounts && tellsApart(column));
  return other ?? (first?.amounts ? undefined : first);
}

function tellsApart({ texts }: Column): boolean {
  return new Set(texts).size === texts.length;
}

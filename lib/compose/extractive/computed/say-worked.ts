// Writes what was worked out as Markdown that shows its operands, each claim with the labels of the rows that
// it rests on: "Edits a day: **Reviewer** 1,000, **Mapper** 400 – 600 more."
import type { Table, TableColumn } from '../../../evidence/tables.ts';
import { differenceOf, meanOf } from '../../../evidence/worked-out.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { escapeMarkdown } from '../../../wire/escape-markdown.ts';
import { cellOf, nameOf, sayCells, sayRows } from './say-cells.ts';
import type { Worked } from './worked.ts';

/** Rows that are counted by name in one sentence. */
const mostCounted = 12;

/** The pieces of a draft, one claim each; empty for what no row holds. */
export function sayWorked(worked: Worked, table: Table): string[] {
  switch (worked.kind) {
    case 'rows':
      return [
        ...(worked.isFewer ? [`${worked.rows.length} in all:\n\n`] : []),
        ...sayChosen(table, worked.rows, worked.columns),
      ];
    case 'count':
      return worked.rows.length > mostCounted
        ? sayChosen(table, worked.rows, worked.columns)
        : [sayCount(table, worked)];
    case 'difference':
      return [sayDifference(table, worked)];
    case 'mean':
      return [sayMean(table, worked)];
    case 'spread':
      return [saySpread(table, worked)];
    case 'none':
      return [];
  }
}

function sayChosen(table: Table, rows: number[], columns: TableColumn[]): string[] {
  const [row] = rows;
  const shown = columns.length > 0 ? columns : table.columns.slice(1);
  if (rows.length === 1 && row !== undefined) return [sayCells(table, row, shown)];
  return sayRows(table, rows, shown);
}

// "3 of 7: Own car, Own bicycle and Home internet." "4 funds: Pocket fund, …"
function sayCount(table: Table, { rows, columns, things }: Worked & { kind: 'count' }): string {
  const names = rows.map((row) => {
    const cells = columns
      .filter((column) => column.quantities[row] !== undefined)
      .map((column) => ` (${escapeMarkdown(cellOf(table, column, row))})`);
    return `**${escapeMarkdown(nameOf(table, row))}**${cells.join('')}`;
  });
  const count = `${rows.length} ${things ?? `of ${table.rows.length}`}`;
  return `${count}: ${joined(names)}. ${labelsOf(table, rows)}`;
}

function sayDifference(table: Table, { rows, column }: Worked & { kind: 'difference' }): string {
  const [one, other] = rows;
  const cell = (row: number) =>
    `**${escapeMarkdown(nameOf(table, row))}** ${escapeMarkdown(cellOf(table, column, row))}`;
  const tail = tailOf(column.quantities[one], column.quantities[other], column.cells[one] ?? '');
  return `${escapeMarkdown(column.head)}: ${cell(one)}, ${cell(other)}${tail}. ${labelsOf(table, rows)}`;
}

// "Fee: **Child** €2, **Adult** €6 – €4 on average."
function sayMean(table: Table, { rows, column }: Worked & { kind: 'mean' }): string {
  const cells = rows.map(
    (row) =>
      `**${escapeMarkdown(nameOf(table, row))}** ${escapeMarkdown(cellOf(table, column, row))}`,
  );
  const quantities = rows.flatMap((row) => column.quantities[row] ?? []);
  const worth = meanOf(quantities, column.cells[rows[0] ?? 0] ?? '');
  return `${escapeMarkdown(column.head)}: ${cells.join(', ')} – ${worth} on average. ${labelsOf(table, rows)}`;
}

// Ranges are compared by where they begin.
function tailOf(one: Quantity | undefined, other: Quantity | undefined, like: string): string {
  if (!one || !other) return '';
  const between = differenceOf(one, other, like);
  if (between === undefined) return '';
  const place = isRange(one) || isRange(other) ? ' at the low end' : '';
  return one.low > other.low
    ? ` – ${between} more${place}`
    : ` – a difference of ${between}${place}`;
}

function isRange({ low, high, isOpen }: Quantity): boolean {
  return isOpen || low !== high;
}

function saySpread(table: Table, { row, low, high }: Worked & { kind: 'spread' }): string {
  const name = `**${escapeMarkdown(nameOf(table, row))}**`;
  const label = labelsOf(table, [row]);
  const [from, to] = [low.quantities[row], high.quantities[row]];
  const lower = from && { ...from, high: from.low, own: { low: from.own.low, high: from.own.low } };
  const upper = to && { ...to, low: to.high, own: { low: to.own.high, high: to.own.high } };
  const between =
    lower && upper && !upper.isOpen ? differenceOf(upper, lower, high.cells[row] ?? '') : undefined;
  const tail = between === undefined ? '' : ` – a difference of ${between}`;
  const ends =
    low === high
      ? `${escapeMarkdown(low.head)}: ${escapeMarkdown(cellOf(table, low, row))}`
      : `${escapeMarkdown(low.head)}: ${escapeMarkdown(cellOf(table, low, row))}; ${escapeMarkdown(high.head)}: ${escapeMarkdown(cellOf(table, high, row))}`;
  return `${name} – ${ends}${tail}. ${label}`;
}

function joined(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function labelsOf(table: Table, rows: readonly number[]): string {
  return rows.map((row) => `[${table.rows[row]?.label}]`).join(' ');
}

// Says cells of a table as people speak, with the table's own heads: one cell as a sentence, several as a line,
// several rows as a small table of the asked columns.
import type { Table, TableColumn } from '../../../evidence/tables.ts';
import { figureNouns } from '../../../language/lists/measures.ts';
import { oneOf } from '../../../language/one-of.ts';
import { readQuantities } from '../../../language/quantities.ts';
import { escapeMarkdown } from '../../../wire/escape-markdown.ts';

// Heads that a figure can be said to be: "the fee is …". Others ("Most we pay") stand before a colon.
const nounHead = new RegExp(`(?:^| )${oneOf(figureNouns)}$`, 'iu');
const noNoun =
  /\b(?:we|you|they|i|it|most|how|what|when|where|who|may|can|must|to|from|at|on|per|within|until|by|for)\b/iu;

/** What a row is called: "Mid level", "Level 4 (Shift lead)". */
export function nameOf({ naming, isCoded, titled }: Table, row: number): string {
  const [first, second] = naming;
  const text = first?.cells[row] ?? '';
  const title = isCoded || titled?.has(row) ? second?.cells[row] : undefined;
  const name = isCoded && first ? `${first.name} ${text}` : text;
  return title ? `${name} (${title})` : name;
}

/** A cell with its unit, where another column gives that. */
export function cellOf({ columns }: Table, column: TableColumn, row: number): string {
  const text = column.cells[row] ?? '';
  const unit = columns.find(({ isUnit }) => isUnit)?.cells[row];
  const isFigure = column.quantities[row] !== undefined;
  return unit && isFigure && !column.isUnit ? `${text} ${unit}` : text;
}

/** The cells of one row that are asked for, as a sentence with its label. */
export function sayCells(table: Table, row: number, columns: TableColumn[]): string {
  const name = escapeMarkdown(nameOf(table, row));
  const said = columns.filter((column) => !column.isUnit && column.cells[row]);
  const [only] = said;
  const label = table.rows[row]?.label;
  if (said.length === 1 && only && isNoun(only, row)) {
    const head = withSmallStart(only.head);
    return `The ${escapeMarkdown(head)} for **${name}** is ${ended(escapeMarkdown(cellOf(table, only, row)))} [${label}]`;
  }
  const cells = said.map((column) => {
    const text = cellOf(table, column, row);
    return column.head ? `${column.head}: ${text}` : text;
  });
  return `**${name}** – ${ended(escapeMarkdown(cells.join('; ')))} [${label}]`;
}

/** The text with a full stop, unless something ends it already. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function isNoun(column: TableColumn, row: number): boolean {
  const [first] = readQuantities(column.cells[row] ?? '').quantities;
  const name = column.name;
  return first !== undefined && first.start === 0 && nounHead.test(name) && !noNoun.test(name);
}

function withSmallStart(head: string): string {
  return /^\p{Lu}\p{Ll}/u.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;
}

/** Rows with what names them and the asked columns, one piece a line. */
export function sayRows(table: Table, rows: number[], columns: TableColumn[]): string[] {
  const names = table.isCoded ? table.naming.slice(0, 2) : table.naming.slice(0, 1);
  const units = columns.some(({ quantities }) => quantities.some((each) => each !== undefined))
    ? table.columns.filter(({ isUnit }) => isUnit)
    : [];
  const chosen = new Set([...names, ...columns, ...units]);
  const shown = table.columns.filter((column) => chosen.has(column));
  const heads = shown.map(({ head }) => `| ${tableCell(head)} `).join('');
  const rule = shown.map(() => '| --- ').join('');
  const lines = rows.map((row) => {
    const cells = shown.map(({ cells: texts }) => `| ${tableCell(texts[row] ?? '')} `).join('');
    return `${cells}[${table.rows[row]?.label}] |\n`;
  });
  return [`${heads}|\n`, `${rule}|\n`, ...lines];
}

function tableCell(text: string): string {
  return escapeMarkdown(text).replace(/\|/g, '\\|');
}

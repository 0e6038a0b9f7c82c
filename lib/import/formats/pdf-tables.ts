// A table of a PDF: lines one below the other whose pieces stand in the same columns.
import type { Table } from 'mdast';
import type { PdfCell, PdfLine } from './pdf-lines.ts';

type Column = { x: number; end: number };

/** In heights of a line: the space between two rows. */
const sameTable = 4;

export function tableAt(
  lines: PdfLine[],
  from: number,
): { node: Table; lines: number } | undefined {
  if ((lines[from]?.cells.length ?? 0) < 2) return undefined;
  const columns: Column[] = [];
  let end = from;
  for (
    let line = lines[end];
    line && isBelow(line, lines[end - 1], end === from);
    line = lines[end]
  ) {
    if (line.isCode || !addTo(columns, line.cells)) break;
    end += 1;
  }
  const full = lines.slice(from, end).filter(({ cells }) => cells.length > 1).length;
  if (full < 2 || columns.length < 2) return undefined;
  columns.sort((one, other) => one.x - other.x);
  const children = rowsOf(lines.slice(from, end), columns).map((row) => ({
    type: 'tableRow' as const,
    children: row.map((value) => ({
      type: 'tableCell' as const,
      children: value === '' ? [] : [{ type: 'text' as const, value }],
    })),
  }));
  return { node: { type: 'table', align: [], children }, lines: end - from };
}

function isBelow(line: PdfLine, before: PdfLine | undefined, isFirst: boolean): boolean {
  if (isFirst || !before) return true;
  const down = before.y - line.y;
  return down > 0 && down < line.size * sameTable;
}

// Widens the columns by a line's cells; a line that lies across two of them is none of the table.
function addTo(columns: Column[], cells: PdfCell[]): boolean {
  const over = cells.map((cell) => columns.filter((column) => overlaps(column, cell)));
  if (over.some((each) => each.length > 1)) return false;
  const isAlone = cells.length === 1;
  const first = columns.reduce(
    (one, other) => (other.x < one.x ? other : one),
    columns[0] as Column,
  );
  if (isAlone && (over[0]?.[0] === undefined || over[0][0] === first)) return false;
  const taken = over.flat();
  if (new Set(taken).size < taken.length) return false;
  for (const [at, { x, end }] of cells.entries()) {
    const column = over[at]?.[0];
    if (!column) columns.push({ x, end });
    else Object.assign(column, { x: Math.min(column.x, x), end: Math.max(column.end, end) });
  }
  return true;
}

function overlaps(column: Column, { x, end }: PdfCell): boolean {
  return x < column.end && end > column.x;
}

// A line without a first cell goes on with the row above.
function rowsOf(lines: PdfLine[], columns: Column[]): string[][] {
  const rows: string[][] = [];
  for (const { cells } of lines) {
    const row = columns.map((column) =>
      cells
        .filter((cell) => overlaps(column, cell))
        .map(({ text }) => text)
        .join(' '),
    );
    const last = rows.at(-1);
    if (row[0] !== '' || !last || rows.length < 2) rows.push(row);
    else for (const [at, text] of row.entries()) last[at] = `${last[at] ?? ''} ${text}`.trim();
  }
  return rows;
}

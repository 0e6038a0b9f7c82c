// A table of raw HTML as Markdown's own: one row of heads, and each cell that reaches over several places said in
// each of them.
import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { spanOf } from './mixed-content.ts';
import type { Position } from './nodes.ts';

/** A cell as written; `isHead` is one of `<th>`. */
export type HtmlCell = {
  isHead: boolean;
  columns: number;
  rows: number;
  children: PhrasingContent[];
  position: Position;
};
export type HtmlRow = { isInHead: boolean; cells: HtmlCell[]; position: Position };

/** Most columns and rows that one cell is said in. */
const mostSpanned = 50;

/** Undefined for a table without a row. */
export function tableOf(rows: HtmlRow[], position: Position): Table | undefined {
  const grid = gridOf(rows);
  const isHeadRow = (row: HtmlRow | undefined) =>
    row !== undefined &&
    (row.isInHead || (row.cells.length > 0 && row.cells.every(({ isHead }) => isHead)));
  let heads = 0;
  while (heads < rows.length - 1 && isHeadRow(rows[heads])) heads += 1;
  if (heads === 0 && namesColumns(rows)) heads = 1;
  const columns = Math.max(0, ...grid.map((cells) => cells.length));
  if (columns === 0) return undefined;
  const headRow: TableRow = {
    type: 'tableRow',
    children: headCells(grid.slice(0, heads), columns),
  };
  const body = grid.slice(heads).map((cells, at): TableRow => {
    const children = filled(cells, columns).map((cell) => cellOf(cell?.children ?? []));
    return { type: 'tableRow', children, position: rows[heads + at]?.position ?? position };
  });
  // As many columns are shown as have an alignment.
  const align = Array.from({ length: columns }, () => null);
  return { type: 'table', align, children: [headRow, ...body], position };
}

// A row of plain cells that is written as heads are, where none is marked as one: words over columns of figures, or bold
// over what is not.
function namesColumns(rows: HtmlRow[]): boolean {
  const [first, ...others] = rows;
  if (!first || others.length === 0 || rows.some(({ cells }) => cells.some(isMarked))) return false;
  if (first.cells.length < 2 || first.cells.some((cell) => saidIn(cell) === '')) return false;
  if (first.cells.every(isBold)) return !others.some(({ cells }) => cells.every(isBold));
  if (first.cells.some((cell) => figure.test(saidIn(cell)))) return false;
  return first.cells.some((_, column) =>
    others.every(({ cells }) => {
      const cell = cells[column];
      return cell !== undefined && figure.test(saidIn(cell));
    }),
  );
}

const figure = /\p{Nd}/u;

function isMarked({ isHead, columns, rows }: HtmlCell): boolean {
  return isHead || columns > 1 || rows > 1;
}

function isBold({ children }: HtmlCell): boolean {
  const said = children.filter((child) => textOf(child).trim() !== '');
  return said.length > 0 && said.every(({ type }) => type === 'strong');
}

function saidIn({ children }: HtmlCell): string {
  return textOf(children).trim();
}

// Several rows of heads say one head a column, from the outer one inwards.
function headCells(rows: (HtmlCell | undefined)[][], columns: number): TableCell[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = new Set(rows.map((row) => row[column]).filter((cell) => cell !== undefined));
    const children = [...cells].flatMap(({ children }, at): PhrasingContent[] =>
      at === 0 ? children : [{ type: 'text', value: ', ' }, ...children],
    );
    return cellOf(children);
  });
}

function cellOf(children: PhrasingContent[]): TableCell {
  const position = spanOf(children as RootContent[]);
  return { type: 'tableCell', children, ...(position && { position }) };
}

function filled(cells: (HtmlCell | undefined)[], columns: number): (HtmlCell | undefined)[] {
  return Array.from({ length: columns }, (_, column) => cells[column]);
}

function gridOf(rows: HtmlRow[]): (HtmlCell | undefined)[][] {
  const grid: (HtmlCell | undefined)[][] = rows.map(() => []);
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column += 1;
      for (let row = at; row < Math.min(at + cell.rows, rows.length); row += 1) {
        for (let over = 0; over < cell.columns; over += 1) {
          const place = grid[row];
          if (place) place[column + over] = cell;
        }
      }
      column += cell.columns;
    }
  }
  return grid;
}

/** How far a cell reaches, as its attribute has it. */
export function reachOf(value: string | undefined): number {
  const reach = Number.parseInt(value ?? '', 10);
  return reach > 0 ? Math.min(reach, mostSpanned) : 1;
}

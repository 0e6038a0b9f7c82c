// Tables as Markdown can hold them: one line a cell, one row of heads, and each row with all that it is about.
import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  element,
  elementsIn,
  findElement,
  isElement,
  isNamed,
  replaceElements,
  textOf,
} from './elements.ts';

type Cell = { node: Element; isHead: boolean };

/** Paragraphs and items of a cell; with more, the table arranges a page, unless heads say what stands in its columns. */
const mostLines = 8;
const mostLinesBelowHeads = 40;
const mostSpan = 1000;
/** Cells that a table may have once spanning ones are repeated. */
const mostCells = 200_000;
/** Blocks that part the lines of a cell. */
const lineNames = new Set(['p', 'li', 'div', 'dt', 'dd', 'pre', 'blockquote', 'tr']);
/** What holds such blocks, or something within a line. */
const holderNames = new Set(
  'ul ol dl table thead tbody tfoot figure section x-box header footer article'.split(' '),
);

/** @param doubts Told of tables without heads. */
export function flattenTables(content: Root, doubts: string[]): void {
  replaceElements(content, (node) => {
    if (node.tagName !== 'table') return undefined;
    return isLayout(node) ? layoutOf(node) : flatTable(node, doubts);
  });
}

// A table that holds headings or tables arranges a page, one of one cell a row frames its text, and a single row with
// lists in it is a list in columns.
function isLayout(table: Element): boolean {
  if (attribute(table, 'role') === 'presentation') return true;
  if (findElement(table, ({ tagName }) => /^(?:h[1-6]|table)$/.test(tagName))) return true;
  const rows = rowsOf(table);
  if (rows.length === 0 || rows.every(({ cells }) => cells.length < 2)) return rows.length > 0;
  if (rows.length === 1 && findElement(table, (each) => isNamed(each, 'ul', 'ol'))) return true;
  const most = hasHeads(rows) ? mostLinesBelowHeads : mostLines;
  return rows.some(({ cells }) => cells.some((cell) => linesOf(cell) > most));
}

function hasHeads([first, ...others]: Row[]): boolean {
  if (!first || others.length === 0) return false;
  return first.isHead || first.cells.every((cell) => isNamed(cell, 'th'));
}

function linesOf(cell: Element): number {
  let lines = 0;
  for (const each of elementsIn(cell)) if (isNamed(each, 'p', 'li', 'dt')) lines += 1;
  return lines;
}

function layoutOf(table: Element): ElementContent[] {
  const parts: ElementContent[] = [];
  for (const child of table.children) if (isElement(child, 'caption')) parts.push(captionOf(child));
  for (const { cells } of rowsOf(table)) {
    for (const cell of cells) parts.push(element('div', {}, cell.children));
  }
  const inner: Root = { type: 'root', children: parts };
  // Tables within it are tables again.
  flattenTables(inner, []);
  return inner.children as ElementContent[];
}

type Row = { cells: Element[]; isHead: boolean };

// Of the table itself, not of those in its cells.
function rowsOf(table: Element): Row[] {
  const rows: Row[] = [];
  for (const part of table.children) {
    if (part.type !== 'element') continue;
    const isGroup = isNamed(part, 'thead', 'tbody', 'tfoot');
    for (const row of isGroup ? part.children : [part]) {
      if (!isElement(row, 'tr')) continue;
      const cells = row.children.filter((each) => isElement(each, 'td', 'th'));
      rows.push({ cells, isHead: part.tagName === 'thead' });
    }
  }
  return rows;
}

function flatTable(table: Element, doubts: string[]): ElementContent[] {
  const rows = rowsOf(table).filter(({ cells }) => cells.length > 0);
  const captions = table.children.filter((each) => isElement(each, 'caption'));
  const grid = gridOf(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (grid.length === 0 || width === 0) return captions.map(captionOf);
  let heads = headRows(rows, grid);
  if (heads === 0 && firstRowIsHead(grid)) heads = 1;
  if (heads === 0) {
    doubts.push(
      `A table has no row of heads, so that its cells are said without: it begins with "${beginningOf(table)}".`,
    );
  }
  const head = Array.from({ length: width }, (_, at) => element('th', {}, headOf(grid, heads, at)));
  const body = grid.slice(heads).map((row) =>
    element(
      'tr',
      {},
      Array.from({ length: width }, (_, at) =>
        element('td', {}, [...(row[at]?.node.children ?? [])]),
      ),
    ),
  );
  const flat = element('table', {}, [
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, body),
  ]);
  return [...captions.map(captionOf), flat];
}

function captionOf(caption: Element): Element {
  return element('p', {}, caption.children);
}

function beginningOf(table: Element): string {
  return textOf(table).replace(/\s+/g, ' ').trim().slice(0, 60);
}

// A cell that goes down stands in each row that it is about; one that goes across is said once, but for heads.
function gridOf(rows: Row[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  let room = mostCells;
  for (const [y, { cells, isHead }] of rows.entries()) {
    let x = 0;
    for (const node of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      flattenCell(node);
      const wide = spanOf(node, 'colSpan');
      const high = Math.min(spanOf(node, 'rowSpan'), rows.length - y);
      const cell = { node, isHead: node.tagName === 'th' };
      const empty = { node: element('td', {}, []), isHead: cell.isHead };
      for (let down = 0; down < high; down += 1) {
        for (let across = 0; across < wide && room > 0; across += 1, room -= 1) {
          const row = grid[y + down];
          const isSaid = across === 0 || isHead || cell.isHead;
          if (row) row[x + across] = isSaid ? cell : empty;
        }
      }
      x += wide;
    }
  }
  return grid;
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostSpan) : 1;
}

function headRows(rows: Row[], grid: Cell[][]): number {
  const marked = rows.findIndex(({ isHead }) => !isHead);
  const inHead = marked === -1 ? 1 : marked;
  if (inHead > 0) return inHead;
  const first = grid.findIndex((row) => !row.every(({ isHead }) => isHead));
  return first === -1 ? 1 : first;
}

// Word processors mark no heads: a first row in bold, or one without figures above rows that have some.
function firstRowIsHead([first = [], ...others]: Cell[][]): boolean {
  if (others.length === 0 || first.length < 2) return false;
  const texts = first.map(({ node }) => textOf(node).trim());
  if (texts.some((text) => text === '') || new Set(texts).size < texts.length) return false;
  if (first.every(({ node }) => isBold(node))) return true;
  const hasFigures = others.some((row) => row.some(({ node }) => /\d/.test(textOf(node))));
  return hasFigures && !texts.some((text) => /\d/.test(text));
}

function isBold(cell: Element): boolean {
  const bold = [...elementsIn(cell)].find((each) => isElement(each, 'strong', 'b'));
  return bold !== undefined && textOf(bold).trim() === textOf(cell).trim();
}

// Heads that stand in more than one row are said as one: "Pay" over "Lowest" is "Pay Lowest".
function headOf(grid: Cell[][], heads: number, at: number): ElementContent[] {
  const parts: ElementContent[] = [];
  let last: Element | undefined;
  for (const row of grid.slice(0, heads)) {
    const node = row[at]?.node;
    if (!node || node === last) continue;
    if (parts.length > 0 && node.children.length > 0) parts.push({ type: 'text', value: ' ' });
    for (const child of node.children) parts.push(structuredClone(child));
    last = node;
  }
  return parts;
}

/** Makes one line of a cell: items and paragraphs one behind the other, code as code within a line. */
function flattenCell(cell: Element): void {
  const parts: ElementContent[] = [];
  const add = (children: ElementContent[]) => {
    for (const child of children) {
      if (child.type !== 'element') parts.push(child);
      else if (holderNames.has(child.tagName)) add(child.children);
      else if (isNamed(child, 'br', 'hr')) parts.push({ type: 'text', value: ' ' });
      else if (!lineNames.has(child.tagName)) parts.push(child);
      else {
        endLine(parts);
        if (child.tagName === 'pre') parts.push(codeOf(child));
        else add(child.children);
        endLine(parts);
      }
    }
  };
  add(cell.children);
  while (isSeparator(parts.at(-1))) parts.pop();
  cell.children = parts;
}

function codeOf(node: Element): Element {
  const value = textOf(node).replace(/\s+/g, ' ').trim();
  return element('code', {}, [{ type: 'text', value }]);
}

function isSeparator(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && /^[;\s]*$/.test(node.value);
}

function endLine(parts: ElementContent[]): void {
  while (parts.at(-1)?.type === 'text' && isSeparator(parts.at(-1))) parts.pop();
  const last = parts.at(-1);
  if (last === undefined) return;
  const text = last.type === 'text' ? last.value : textOf(last);
  parts.push({ type: 'text', value: /[.!?:;,]\s*$/.test(text) ? ' ' : '; ' });
}

// What a word processor's own XML says of headings, tables, lists and notes: counted there, and not in the HTML that is
// made of it, so that what is lost on that way counts as lost.
import type { Element, Root } from 'xast';
import { xmlElements, xmlText } from '../read-xml.ts';
import type { Shapes } from '../shapes.ts';
import type { DocxStyles } from './docx-styles.ts';

type Place = { node: Element; isInTable: boolean; isInItem: boolean };
type Names = { table: string; row: string; cell: string; item: string };

/** @param main The document's text, without what is hidden or deleted. */
export function shapesOfDocx(main: Root, { headingIds }: DocxStyles): Shapes {
  const names: Names = { table: 'w:tbl', row: 'w:tr', cell: 'w:tc', item: '' };
  const shapes = { headings: 0, tables: 0, nestedItems: 0, notes: 0 };
  for (const { node, isInTable } of placesIn(main, names)) {
    if (/^w:(?:foot|end)noteReference$/.test(node.name)) shapes.notes += 1;
    if (!isInTable && isTable(node, names)) shapes.tables += 1;
    if (node.name !== 'w:p' || !hasWords(node)) continue;
    const isHeading = headingIds.has(valueIn(node, 'w:pStyle'));
    if (isHeading) shapes.headings += 1;
    const level = Number(valueIn(node, 'w:ilvl'));
    const isItem = !/^0?$/.test(valueIn(node, 'w:numId'));
    if (isItem && level > 0 && !isHeading && !isInTable) shapes.nestedItems += 1;
  }
  return shapes;
}

/** @param untold Names of the elements whose text is no text of the document. */
export function shapesOfOdt(body: Element, untold: ReadonlySet<string>): Shapes {
  const names: Names = {
    ...{ table: 'table:table', row: 'table:table-row', cell: 'table:table-cell' },
    item: 'text:list-item',
  };
  const shapes = { headings: 0, tables: 0, nestedItems: 0, notes: 0 };
  for (const { node, isInTable, isInItem } of placesIn(body, names, untold)) {
    if (node.name === 'text:note') shapes.notes += 1;
    if (node.name === 'text:h' && hasWords(node)) shapes.headings += 1;
    if (!isInTable && isTable(node, names)) shapes.tables += 1;
    const isNested = node.name === names.item && isInItem && !isInTable;
    if (isNested && hasWords(node)) shapes.nestedItems += 1;
  }
  return shapes;
}

function* placesIn(
  root: Root | Element,
  { table, item }: Names,
  untold: ReadonlySet<string> = new Set(),
): Generator<Place> {
  const below = (node: Root | Element, within: Omit<Place, 'node'>): Place[] =>
    node.children.flatMap((child) =>
      child.type === 'element' && !untold.has(child.name) ? [{ node: child, ...within }] : [],
    );
  const waiting = below(root, { isInTable: false, isInItem: false });
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    yield place;
    const { node, isInTable, isInItem } = place;
    const within = {
      isInTable: isInTable || node.name === table,
      isInItem: isInItem || node.name === item,
    };
    for (const each of below(node, within)) waiting.push(each);
  }
}

// With one cell a row it frames its text.
function isTable(node: Element, { table, row, cell }: Names): boolean {
  if (node.name !== table || !hasWords(node)) return false;
  for (const each of xmlElements(node)) {
    if (each.name !== row) continue;
    const cells = each.children.filter((child) => child.type === 'element' && child.name === cell);
    if (cells.length > 1) return true;
  }
  return false;
}

/** Of the first element of a name below another one, its value. */
function valueIn(node: Element, name: string): string {
  for (const each of xmlElements(node)) {
    if (each.name === name) return each.attributes['w:val'] ?? '';
  }
  return '';
}

// The numbers that are put before items are no words.
function hasWords(node: Element): boolean {
  return /[\p{L}\p{N}]/u.test(xmlText(node).replace(/\ue010\d{1,9}\ue011/g, ''));
}

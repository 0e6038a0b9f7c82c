// How many headings, tables and items of nested lists a page has, by its own elements.
import type { Element, Root, RootContent } from 'hast';
import type { Shapes } from '../shapes.ts';
import { attribute, elementsIn, isElement, textOf } from './elements.ts';

/**
 * Of a page's content: headings with a text, tables that are not marked as arranging the page, and items of lists in
 * lists. What stands in a cell becomes a line, so it is not counted. Pages write notes in too many ways to be counted.
 */
export function shapesOfPage(content: Root): Shapes {
  const shapes = { headings: 0, tables: 0, nestedItems: 0 };
  type Place = { node: RootContent; isInItem: boolean; isInTable: boolean };
  const waiting: Place[] = content.children.map((node) => ({
    node,
    isInItem: false,
    isInTable: false,
  }));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { node, isInItem, isInTable } = place;
    if (node.type !== 'element') continue;
    const isTable = isElement(node, 'table') && isOfData(node);
    const isItem = isElement(node, 'li');
    if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') && hasWords(node)) shapes.headings += 1;
    if (isTable && !isInTable) shapes.tables += 1;
    if (isItem && isInItem && !isInTable && hasWords(node)) shapes.nestedItems += 1;
    for (const child of node.children) {
      const below = { isInItem: isInItem || isItem, isInTable: isInTable || isTable };
      waiting.push({ node: child, ...below });
    }
  }
  return shapes;
}

// With one cell a row it frames its text, and a single row with lists in it is a list in columns.
function isOfData(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role')) || !hasWords(table)) return false;
  const within = [...elementsIn(table)];
  const rows = within.filter((each) => isElement(each, 'tr'));
  const isWide = rows.some((row) => cellsOf(row).length > 1);
  const isInColumns = rows.length === 1 && within.some((each) => isElement(each, 'ul', 'ol'));
  return isWide && !isInColumns;
}

function cellsOf(row: Element) {
  return row.children.filter((cell) => isElement(cell, 'td', 'th'));
}

function hasWords(node: RootContent): boolean {
  return /[\p{L}\p{N}]/u.test(textOf(node));
}

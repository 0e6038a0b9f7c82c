// Gives each cell of a table the text of its column head, so that a phone can show a row as a card, and
// each table the number of its columns.
import type { Element, ElementContent, Root, RootContent } from 'hast';

export function nameCells(content: Root): Root {
  return { ...content, children: content.children.map(nameTables) };
}

function nameTables<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'table') return { ...node, children: node.children.map(nameTables) };
  const heads = cellsOf(node, 'th').map(textOf);
  const children = node.children.map((child) => nameRows(child, heads));
  return { ...node, properties: { ...node.properties, dataColumns: heads.length }, children };
}

function nameRows(node: ElementContent, heads: string[]): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'tr') {
    return { ...node, children: node.children.map((child) => nameRows(child, heads)) };
  }
  const cells = cellsOf(node, 'td');
  const children = node.children.map((child) => {
    const column = cells.indexOf(child as Element);
    if (child.type !== 'element' || column === -1) return child;
    return { ...child, properties: { ...child.properties, dataHead: heads[column] ?? '' } };
  });
  return { ...node, children };
}

function cellsOf(element: Element, tagName: 'th' | 'td'): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : cellsOf(child, tagName);
  });
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

// Blocks and inline nodes that stand side by side, as raw HTML has them, put in order.
import type { BlockContent, Break, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from './nodes.ts';

const phrasingTypes = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
]);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

/** Blocks alone: what stands within a line becomes a paragraph. */
export function blocksOf(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    const paragraph = paragraphOf(line);
    if (paragraph) blocks.push(paragraph);
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) line.push(node);
    else {
      endLine();
      blocks.push(node);
    }
  }
  endLine();
  return blocks;
}

/** Inline nodes alone: each block stands on a line of its own. */
export function phrasingOf(nodes: RootContent[]): PhrasingContent[] {
  const phrasing: PhrasingContent[] = [];
  for (const node of nodes) {
    if (isPhrasing(node)) phrasing.push(node);
    else {
      const inner = innerPhrasing(node);
      if (inner.length === 0) continue;
      if (phrasing.length > 0) phrasing.push(lineBreak);
      phrasing.push(...inner);
    }
  }
  return trimmed(phrasing);
}

const lineBreak: Break = { type: 'break' };

function innerPhrasing(node: RootContent): PhrasingContent[] {
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }];
  return 'children' in node ? phrasingOf(node.children as RootContent[]) : [];
}

function paragraphOf(nodes: PhrasingContent[]): Paragraph | undefined {
  const children = trimmed(nodes);
  const position = spanOf(children);
  return children.length === 0
    ? undefined
    : { type: 'paragraph', children, ...(position && { position }) };
}

// Without the white space and line breaks at its ends.
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let first = 0;
  let last = nodes.length;
  while (first < last && isSpace(nodes[first])) first += 1;
  while (last > first && isSpace(nodes[last - 1])) last -= 1;
  return nodes.slice(first, last);
}

/** From where the first of some nodes begins to where the last one ends. */
export function spanOf(nodes: (RootContent | BlockContent)[]): Position | undefined {
  const start = nodes.find(({ position }) => position)?.position?.start;
  const end = nodes.findLast(({ position }) => position)?.position?.end;
  return start && end ? { start, end } : undefined;
}

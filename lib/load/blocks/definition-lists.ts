// Lists of terms as PHP Markdown Extra and Pandoc have them: a term on a line, and below it, behind a colon, what it
// means.
import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { spanOf } from './mixed-content.ts';
import type { DefinitionEntry, DefinitionList, DefinitionTerm, DefinitionText } from './nodes.ts';

const colon = /(?:^|\n):[ \t]+/g;
const colonFirst = /^:[ \t]+\S/;

/** The blocks, those that define terms made one list where they follow each other. */
export function definitionLists(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (node.type !== 'paragraph') blocks.push(node);
    else if (beginsWithColon(node)) {
      const texts = partsAt(node)
        .filter(({ length }) => length > 0)
        .map(textOf);
      if (last?.type === 'definitionList') last.children.at(-1)?.children.push(...texts);
      else if (last?.type === 'paragraph' && !last.children.some(isLineBreak)) {
        blocks.splice(-1, 1, listOf([{ terms: [last.children], texts }]));
      } else blocks.push(node);
    } else {
      const entry = entryOf(node);
      if (!entry) blocks.push(node);
      else if (last?.type === 'definitionList') last.children.push(...listOf([entry]).children);
      else blocks.push(listOf([entry]));
    }
  }
  return blocks;
}

type Entry = { terms: PhrasingContent[][]; texts: DefinitionText[] };

function beginsWithColon({ children: [first] }: Paragraph): boolean {
  return first?.type === 'text' && colonFirst.test(first.value);
}

function isLineBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.includes('\n'));
}

// "Term\n: meaning": what stands before the first colon at the beginning of a line are terms, a line each.
function entryOf(node: Paragraph): Entry | undefined {
  const isDefining = node.children.some(
    (child) => child.type === 'text' && /\n:[ \t]/.test(child.value),
  );
  if (!isDefining) return undefined;
  const [terms = [], ...texts] = partsAt(node);
  return { terms: linesOf(terms), texts: texts.map(textOf) };
}

function partsAt({ children }: Paragraph): PhrasingContent[][] {
  return cutAt(children, colon);
}

function linesOf(nodes: PhrasingContent[]): PhrasingContent[][] {
  return cutAt(nodes, /\n/g);
}

function cutAt(nodes: PhrasingContent[], pattern: RegExp): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node);
      continue;
    }
    let from = 0;
    for (const { 0: sign, index } of node.value.matchAll(pattern)) {
      if (index > from) parts.at(-1)?.push(cutText(node, from, index));
      parts.push([]);
      from = index + sign.length;
    }
    if (from < node.value.length) parts.at(-1)?.push(cutText(node, from, node.value.length));
  }
  return parts;
}

// The piece keeps the place of the whole, within which its words are looked for.
function cutText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  const { position } = node;
  const isLiteral =
    position && (position.end.offset ?? 0) - (position.start.offset ?? 0) === node.value.length;
  if (!isLiteral) return { ...node, value };
  const at = (offset: number) => ({
    ...position.start,
    offset: (position.start.offset ?? 0) + offset,
  });
  return { type: 'text', value, position: { start: at(from), end: at(to) } };
}

function textOf(children: PhrasingContent[]): DefinitionText {
  const position = spanOf(children as RootContent[]);
  const paragraph: Paragraph = { type: 'paragraph', children, ...(position && { position }) };
  return { type: 'definitionText', children: [paragraph], data: { hName: 'dd' } };
}

function listOf(entries: Entry[]): DefinitionList {
  const children = entries.map(({ terms, texts }): DefinitionEntry => {
    const named = terms
      .filter(({ length }) => length > 0)
      .map(
        (children): DefinitionTerm => ({ type: 'definitionTerm', children, data: { hName: 'dt' } }),
      );
    return { type: 'definitionEntry', children: [...named, ...texts], data: { hName: 'div' } };
  });
  return { type: 'definitionList', children, data: { hName: 'dl' } };
}

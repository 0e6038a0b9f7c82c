// Puts raw HTML and the marks of containers, which a parser of Markdown gives piece by piece, around what stands
// between their pieces.
import type { Html, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { containerOf } from '../dialects/containers.ts';
import type { Mark } from '../dialects/source-mask.ts';
import { HtmlFrames } from './html-frames.ts';
import { inline } from './html-names.ts';
import { componentSign, type HtmlToken, htmlTokens } from './html-tokens.ts';
import { blocksOf, phrasingOf } from './mixed-content.ts';
import { boxed } from './nodes.ts';

/** The source as parsed, and what its marks stand for. */
export type Marked = { text: string; marks: ReadonlyMap<number, Mark> };

/** Blocks in which no raw HTML is left. */
export function nestHtml(nodes: RootContent[], marked: Marked): RootContent[] {
  const frames = new HtmlFrames();
  for (const node of nodes) {
    if (node.type === 'html') feedBlock(frames, node, marked);
    else if (node.type === 'paragraph') feedParagraph(frames, node, marked);
    else if (node.type === 'list') frames.add(...itemsOf(node, marked));
    else frames.add(nestInside(node, marked));
  }
  return blocksOf(frames.finish().filter((piece): piece is RootContent => 'type' in piece));
}

function nestInside<Node extends RootContent>(node: Node, marked: Marked): Node {
  switch (node.type) {
    case 'heading':
    case 'tableCell':
      return { ...node, children: nestInline(node.children, marked) };
    case 'table':
    case 'tableRow':
      return {
        ...node,
        children: (node.children as RootContent[]).map((child) => nestInside(child, marked)),
      };
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
      return { ...node, children: nestHtml(node.children, marked) };
    default:
      return node;
  }
}

function feedBlock(frames: HtmlFrames, node: Html, marked: Marked): void {
  const { position } = node;
  const mark = markOf(node, marked);
  if (mark && position) {
    if ('formula' in mark) frames.add({ type: 'code', value: mark.formula, position });
    else if ('opens' in mark) frames.openContainer(mark.opens, position);
    else frames.closeContainer(position);
  } else for (const token of htmlTokens(node, marked.text)) frames.feed(token);
}

function markOf({ position }: Html, { marks }: Marked): Mark | undefined {
  return marks.get(position?.start.offset ?? -1);
}

// A line of tags is a block, wherever the parser has put it, and so is one that opens a block.
function feedParagraph(frames: HtmlFrames, node: Paragraph, marked: Marked): void {
  const pieces = node.children.map((child) =>
    child.type === 'html' ? { child, tokens: htmlTokens(child, marked.text) } : { child },
  );
  const isBlock = pieces.some(({ tokens }) => tokens?.some(isOfBlock));
  const isTagsAlone = pieces.every(
    ({ child }) => child.type === 'html' || (child.type === 'text' && child.value.trim() === ''),
  );
  if (!isBlock && !isTagsAlone) {
    frames.add({ ...node, children: nestInline(node.children, marked) });
    return;
  }
  for (const { child, tokens } of pieces) {
    if (tokens) for (const token of tokens) frames.feed(token);
    else frames.add(child);
  }
}

function isOfBlock(token: HtmlToken): boolean {
  if (token.type === 'text') return false;
  const { name } = token;
  if (!name.startsWith(componentSign)) return !inline.has(name);
  return containerOf(name.slice(componentSign.length), undefined) !== undefined;
}

function nestInline(nodes: PhrasingContent[], marked: Marked): PhrasingContent[] {
  const nested = nodes.map((node) =>
    node.type !== 'html' && 'children' in node
      ? ({ ...node, children: nestInline(node.children, marked) } as PhrasingContent)
      : node,
  );
  if (!nested.some(({ type }) => type === 'html')) return nested;
  const frames = new HtmlFrames();
  for (const node of nested) {
    if (node.type !== 'html') frames.add(node);
    else for (const token of htmlTokens(node, marked.text)) frames.feed(token);
  }
  const pieces = frames.finish().filter((piece): piece is RootContent => 'type' in piece);
  return phrasingOf(pieces);
}

// Items that a mark begins are containers (source-mask.ts), and part the list.
function itemsOf(list: List, marked: Marked): RootContent[] {
  const parts: RootContent[] = [];
  let items: ListItem[] = [];
  const endList = () => {
    if (items.length > 0) parts.push({ ...list, children: items });
    items = [];
  };
  for (const item of list.children) {
    const [first, ...others] = item.children;
    const mark = first?.type === 'html' ? markOf(first, marked) : undefined;
    if (mark && 'opens' in mark) {
      endList();
      const box = boxed(mark.opens, nestHtml(others, marked));
      parts.push(item.position ? { ...box, position: item.position } : box);
    } else items.push(nestInside(item, marked));
  }
  endList();
  return parts;
}

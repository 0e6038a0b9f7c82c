// The plain text of inline Markdown, each character with its place in the source, and the cutting of
// inline nodes at a stretch of that text.
import type { PhrasingContent } from 'mdast';
import type { Range } from '../text/sentences.ts';

/** Plain text and, for each of its characters, its offset in the guide's source. */
export type InlineText = { text: string; offsets: number[] };

/** Reads inline nodes as plain text: marks are dropped, code and image texts stay. */
export function inlineText(nodes: PhrasingContent[], source: string): InlineText {
  const result: InlineText = { text: '', offsets: [] };
  for (const node of nodes) append(result, node, source);
  return result;
}

/** Copies of the nodes that hold the characters of `range`; a node across its edge is cut. */
export function sliceInline(nodes: PhrasingContent[], range: Range): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let position = 0;
  for (const node of nodes) {
    const length = lengthOf(node);
    const start = Math.max(0, range.start - position);
    const end = Math.min(length, range.end - position);
    const isNote = length === 0 && position > range.start && position <= range.end;
    if (isNote || start < end) kept.push(sliceNode(node, { start, end }));
    position += length;
  }
  return kept;
}

function sliceNode(node: PhrasingContent, range: Range): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.slice(range.start, range.end) };
  if ('children' in node) {
    return { ...node, children: sliceInline(node.children, range) } as PhrasingContent;
  }
  return node;
}

function append(result: InlineText, node: PhrasingContent, source: string): void {
  if ('children' in node) {
    for (const child of node.children) append(result, child, source);
    return;
  }
  const value = plainValue(node);
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = source.slice(start, end);
  let at = Math.max(0, written.indexOf(value));
  const isLiteral = written.includes(value);
  for (let index = 0; index < value.length; index += 1) {
    if (!isLiteral) at = nextOffset(written, value, index, at);
    result.text += value[index];
    result.offsets.push(start + Math.min(at, written.length - 1));
    at += 1;
  }
}

// In a text with escapes or entities, the source runs ahead of the value: find the next character as
// it is written, past backslashes and line indents.
function nextOffset(written: string, value: string, index: number, from: number): number {
  const character = value[index] ?? '';
  if (written[from] === character) return from;
  const found = written.indexOf(character, from);
  return found === -1 || found > from + 12 ? from : found;
}

function plainValue(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return '';
}

function lengthOf(node: PhrasingContent): number {
  if ('children' in node) {
    return node.children.reduce((sum: number, child) => sum + lengthOf(child), 0);
  }
  return plainValue(node).length;
}

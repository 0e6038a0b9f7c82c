// The plain text of inline Markdown, each character with its place in the source, and the cutting of
// inline nodes at a stretch of that text.
import type { PhrasingContent } from 'mdast';
import type { Range } from '../language/sentences.ts';

/** Plain text and, for each of its UTF-16 code units, its place in the guide's source. */
export type InlineText = {
  text: string;
  /** The text for finding sentences: code in it has no full stops. */
  prose: string;
  places: Range[];
};

/** Reads inline nodes as plain text: marks are dropped, code and image texts stay. */
export function inlineText(nodes: PhrasingContent[], source: string): InlineText {
  const result: InlineText = { text: '', prose: '', places: [] };
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
  const { start, end } = range;
  if ('value' in node) return { ...node, value: node.value.slice(start, end) };
  if ('alt' in node) return { ...node, alt: node.alt?.slice(start, end) ?? '' };
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
  const written = source.slice(start, node.position?.end.offset ?? start);
  result.text += value;
  result.prose += node.type === 'inlineCode' ? value.replace(/[.!?…]/g, '-') : value;
  for (const place of placesOf(value, written)) {
    result.places.push({ start: start + place.start, end: start + place.end });
  }
}

// Where each code unit of a value is written. With escapes, character references or line breaks, the
// source runs ahead of the value.
function placesOf(value: string, written: string): Range[] {
  const literal = written.indexOf(value);
  if (literal !== -1) {
    const unit = (_: unknown, at: number) => ({ start: literal + at, end: literal + at + 1 });
    return Array.from({ length: value.length }, unit);
  }
  const places: Range[] = [];
  let from = /^(?:!\[|`+)?/.exec(written)?.[0].length ?? 0;
  for (const character of value) {
    const place = placeOfNext(character, written, from);
    for (let unit = 0; unit < character.length; unit += 1) places.push(place);
    from = place.end;
  }
  return places;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{2,31});/iy;
const lineOpening = /[\s>]*/y;

function placeOfNext(character: string, written: string, from: number): Range {
  const isAt = (start: number) => written.startsWith(character, start);
  const upTo = (start: number) => ({ start, end: start + character.length });
  if (written[from] === '\\' && isAt(from + 1)) return upTo(from + 1);
  reference.lastIndex = from;
  const referred = reference.exec(written)?.[0];
  const isLiteral = character === '&' && !/^&(?:amp|#38|#x26);$/i.test(referred ?? '');
  if (referred && !isLiteral) return { start: from, end: from + referred.length };
  if (isAt(from)) return upTo(from);
  lineOpening.lastIndex = from;
  const next = from + (lineOpening.exec(written)?.[0].length ?? 0);
  return isAt(next) ? upTo(next) : { start: from, end: from };
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

// The plain text of inline Markdown, each character with its place in the source, and the cutting of
// inline nodes at a stretch of that text.
import type { PhrasingContent } from 'mdast';
import type { Range } from '../language/sentences.ts';
import { unseen } from '../load/dialects/source-mask.ts';

/** Plain text and, for each of its UTF-16 code units, its place in the guide's source. */
export type InlineText = {
  text: string;
  /** The text for finding sentences: code in it has no full stops. */
  prose: string;
  places: Range[];
  /** Where code stands in the text. */
  code: Range[];
};

/**
 * Reads inline nodes as plain text: marks are dropped, code and image texts stay.
 * @param block Where they stand in the source. The parser gives no place to what it has cut at a bare address.
 */
export function inlineText(nodes: PhrasingContent[], source: string, block = nowhere): InlineText {
  const result: InlineText = { text: '', prose: '', places: [], code: [] };
  for (const node of nodes) append(result, node, { source, block });
  return result;
}

const nowhere: Range = { start: 0, end: 0 };

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

type Written = { source: string; block: Range };

function append(result: InlineText, node: PhrasingContent, { source, block }: Written): void {
  if ('children' in node) {
    for (const child of node.children) append(result, child, { source, block });
    return;
  }
  const value = plainValue(node);
  const start = node.position?.start.offset ?? result.places.at(-1)?.end ?? block.start;
  const written = source.slice(start, node.position?.end.offset ?? block.end);
  if (node.type === 'inlineCode') {
    result.code.push({ start: result.text.length, end: result.text.length + value.length });
  }
  result.text += value;
  result.prose += node.type === 'inlineCode' ? value.replace(/[.!?…]/g, '-') : value;
  for (const place of placesOf(value, written, openingOf(node, written))) {
    result.places.push({ start: start + place.start, end: start + place.end });
  }
}

// How many characters of an image or of code stand before its text.
function openingOf({ type }: PhrasingContent, written: string): number {
  if (type === 'image' || type === 'imageReference') return '!['.length;
  return type === 'inlineCode' ? (/^`*/.exec(written)?.[0].length ?? 0) : 0;
}

// Where each code unit of a value is written. With escapes, character references or line breaks, the
// source runs ahead of the value.
function placesOf(value: string, written: string, opening: number): Range[] {
  const literal = written.indexOf(value);
  if (literal !== -1) {
    const unit = (_: unknown, at: number) => ({ start: literal + at, end: literal + at + 1 });
    return Array.from({ length: value.length }, unit);
  }
  const places: Range[] = [];
  let from = opening;
  for (const character of value) {
    const place = placeOfNext(character, written, from);
    for (let unit = 0; unit < character.length; unit += 1) places.push(place);
    from = place.end;
  }
  return places;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{2,31});/iy;
const lineEnd = /[ \t]*(?:\r\n|\r|\n)?/y;
const indent = /\s*/y;
const lineOpening = /[\s>]*/y;
const takenOut = new RegExp(`[\\s>${unseen}]*`, 'y');

function placeOfNext(character: string, written: string, from: number): Range {
  const place = placeAt(character, written, from);
  if (place) return place;
  // White space at the end of a line is not in the text.
  if (character === '\n') return { start: from, end: endOf(lineEnd, written, from) };
  return (
    placeAt(character, written, endOf(indent, written, from)) ??
    placeAt(character, written, endOf(lineOpening, written, from)) ??
    placeAt(character, written, endOf(takenOut, written, from)) ??
    placeAhead(character, written, from)
  );
}

/** Characters within which one that does not stand where it should is looked for. */
const farthest = 64;

function placeAhead(character: string, written: string, from: number): Range {
  const ahead = written.slice(from, from + farthest).indexOf(character);
  if (ahead === -1) return { start: from, end: from };
  return { start: from + ahead, end: from + ahead + character.length };
}

function endOf(pattern: RegExp, written: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(written)?.[0].length ?? 0);
}

/** Undefined where something else is written there. */
function placeAt(character: string, written: string, start: number): Range | undefined {
  const isAt = (at: number) => written.startsWith(character, at);
  const upTo = (at: number) => ({ start: at, end: at + character.length });
  if (written[start] === '\\' && isAt(start + 1)) return upTo(start + 1);
  reference.lastIndex = start;
  const referred = reference.exec(written)?.[0];
  const isLiteral = character === '&' && !/^&(?:amp|#38|#x26);$/i.test(referred ?? '');
  if (referred && !isLiteral) return { start, end: start + referred.length };
  return isAt(start) ? upTo(start) : undefined;
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

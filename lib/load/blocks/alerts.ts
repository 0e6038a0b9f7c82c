// Quotes that are alerts: `> [!NOTE]` as GitHub has them, `> [!tip]- Title` as Obsidian does; and blocks to which a
// line of attributes gives the class of one.
import type { Blockquote, Paragraph, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { alertKindOf, type Container, plainTitle } from '../dialects/containers.ts';
import type { Classed } from '../dialects/mask-attributes.ts';
import { boxed } from './nodes.ts';

const opening = /^\[!([\w-]+)(?:\|[^\]\n]*)?\]([+-]?)/;

/** A quote as the alert that it is; undefined for any other. */
export function alertOf(quote: Blockquote, source: string): RootContent | undefined {
  const [first, ...others] = quote.children;
  const [text] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const [marker, name = '', fold] = opening.exec(text.value) ?? [];
  if (marker === undefined) return undefined;
  const { title, rest } = titleLine(first, marker.length, source);
  const kind = alertKindOf(name);
  const container: Container = fold
    ? { shape: 'details', kind, title: title ?? name, isOpen: fold === '+' }
    : { shape: 'alert', kind, title };
  return {
    ...boxed(container, rest ? [rest, ...others] : others),
    ...(quote.position && { position: quote.position }),
  };
}

// What stands behind the marker on its line names the alert; its text begins on the next.
function titleLine(paragraph: Paragraph, from: number, source: string) {
  const title: string[] = [];
  for (const [at, child] of paragraph.children.entries()) {
    const value = child.type === 'text' ? child.value.slice(at === 0 ? from : 0) : plainText(child);
    const [line = '', ...lines] = child.type === 'text' ? value.split('\n') : [value];
    title.push(line);
    if (lines.length === 0) continue;
    const text = textBehindLine(child as Text, lines.join('\n'), source);
    const children = [text, ...paragraph.children.slice(at + 1)];
    const position = paragraph.position &&
      text.position && { start: text.position.start, end: paragraph.position.end };
    return { title: named(title), rest: { ...paragraph, children, ...(position && { position }) } };
  }
  return { title: named(title), rest: undefined };
}

function named(pieces: string[]): string | undefined {
  return plainTitle(pieces.join('')) || undefined;
}

function textBehindLine(text: Text, value: string, source: string): Text {
  const start = text.position?.start.offset;
  if (!text.position || start === undefined) return { ...text, value };
  let offset = start + source.slice(start).search(/[\r\n]/) + 1;
  while (/[\s>]/.test(source[offset] ?? '')) offset += 1;
  const position = { start: { ...text.position.start, offset }, end: text.position.end };
  return { type: 'text', value, position };
}

/** The blocks, each alert that a line of attributes makes of one around it; the line stands right behind or before. */
export function classedAlerts(
  nodes: RootContent[],
  classed: Classed[],
  source: string,
): RootContent[] {
  if (classed.length === 0) return nodes;
  const kinds = new Map<number, string>();
  for (const { start, end, name } of classed) {
    const behind = nodes.findLastIndex(
      ({ position }) => (position?.end.offset ?? Infinity) <= start,
    );
    const isBehind =
      behind !== -1 && isNextLine(source.slice(nodes[behind]?.position?.end.offset, start));
    const next = nodes.findIndex(({ position }) => (position?.start.offset ?? -1) >= end);
    const at = isBehind ? behind : next;
    if (at !== -1) kinds.set(at, name);
  }
  return nodes.map((node, at) => {
    const name = kinds.get(at);
    if (name === undefined || (node.type !== 'paragraph' && node.type !== 'blockquote'))
      return node;
    const container: Container = { shape: 'alert', kind: alertKindOf(name), title: undefined };
    const box = boxed(container, node.type === 'blockquote' ? node.children : [node]);
    return node.position ? { ...box, position: node.position } : box;
  });
}

function isNextLine(between: string): boolean {
  return between.trim() === '' && between.split('\n').length <= 2;
}

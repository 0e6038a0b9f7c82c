// Plain text: paragraphs at empty lines, the headings that are underlined, lists by their signs. Nothing in it is markup.

import { slug as slugify } from 'github-slugger';
import type { List, Root, RootContent } from 'mdast';
import { firstFree } from '../load/guide-slug.ts';
import { decodePage } from './html/decode-page.ts';
import type { Original, Reading } from './imported.ts';

const underline = /^(?:={3,}|-{3,}|~{3,}|\*{3,})$/;
const bullet = /^\s{0,3}(?:[-*•–]|\(?\d{1,3}[.)])\s+/;
const numbered = /^\s{0,3}\(?\d/;
/** Letters of the longest line that may be a heading. */
const longestHeading = 80;

export function readText({ bytes, mediaType }: Original): Reading {
  const text = decodePage(bytes, mediaType).replace(/\r\n?|\f/g, '\n');
  const tree: Root = { type: 'root', children: blocksOf(text) };
  const [first] = tree.children;
  const title =
    first?.type === 'heading' && first.children[0]?.type === 'text'
      ? first.children[0].value
      : undefined;
  return {
    title,
    description: undefined,
    language: undefined,
    updated: undefined,
    canonicalUrl: undefined,
    body: { kind: 'tree', tree },
    text: text
      .split('\n')
      .filter((line) => !underline.test(line.trim()))
      .join('\n'),
    shapes: {},
    signs: [],
    setAside: [],
    doubts: [],
    places: new Map(),
  };
}

function blocksOf(text: string): RootContent[] {
  const blocks: RootContent[] = [];
  const taken = new Set<string>();
  let depth = 0;
  for (const block of text.split(/\n[ \t]*\n/)) {
    let lines = block.split('\n').filter((line) => line.trim() !== '');
    const [first = '', second = ''] = lines;
    if (underline.test(second.trim()) && first.trim().length <= longestHeading) {
      depth = second.trim().startsWith('=') || depth === 0 ? 1 : 2;
      const title = first.trim();
      const { name } = firstFree(slugify(title) || 'section', taken);
      taken.add(name);
      blocks.push({
        type: 'heading',
        depth: depth === 1 ? 1 : 2,
        children: [{ type: 'text', value: title }],
        data: { id: name },
      });
      lines = lines.slice(2);
    }
    lines = lines.filter((line) => !underline.test(line.trim()));
    if (lines.length === 0) continue;
    blocks.push(
      ...(lines.some((line) => bullet.test(line)) ? withList(lines) : [paragraph(lines)]),
    );
  }
  return blocks;
}

function paragraph(lines: string[]): RootContent {
  const value = lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

// Lines before the first sign lead the list in; one without a sign goes on with its item.
function withList(lines: string[]): RootContent[] {
  const at = lines.findIndex((line) => bullet.test(line));
  const items: string[][] = [];
  for (const line of lines.slice(at)) {
    if (bullet.test(line)) items.push([line.replace(bullet, '')]);
    else items.at(-1)?.push(line);
  }
  const ordered = numbered.test(lines[at] ?? '');
  const list: List = {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(/\d+/.exec(lines[at] ?? '')?.[0] ?? '1', 10) : null,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(item) as never],
    })),
  };
  return at === 0 ? [list] : [paragraph(lines.slice(0, at)), list];
}

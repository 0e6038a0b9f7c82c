// XML of documents and sitemaps, without entities of its own: a file may not make a gigabyte of a line.

import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { UnreadableOriginal } from './imported.ts';

const mostLevels = 400;

/** @throws UnreadableOriginal for what is no XML. */
export function readXml(text: string): Root {
  let tree: Root;
  try {
    tree = fromXml(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableOriginal(`its XML is damaged (${reason}).`);
  }
  checkDepth(tree);
  return tree;
}

function checkDepth(tree: Root): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) {
      throw new UnreadableOriginal(`its elements are nested over ${mostLevels} levels deep.`);
    }
    const below: Nodes[] = [];
    for (const each of level) if ('children' in each) below.push(...each.children);
    level = below;
  }
}

/** All elements below a node, in order. */
export function* xmlElements(node: Nodes): Generator<Element> {
  const waiting: Nodes[] = 'children' in node ? [...node.children].reverse() : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type !== 'element') continue;
    yield next;
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
}

export function xmlText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(xmlText).join('') : '';
}

/** A name without its prefix. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

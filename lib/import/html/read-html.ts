// HTML into a tree of Markdown: the content is found, its pieces unfolded, its tables flattened, its notes and terms
// told, and then rehype writes the tree. The same steps read what word processors and e-books are turned into.
import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { type Original, type Reading, UnreadableOriginal } from '../imported.ts';
import { decodePage } from './decode-page.ts';
import { defineTerms } from './define-terms.ts';
import {
  attribute,
  depthOf,
  elementsIn,
  findElement,
  replaceElements,
  textOf,
} from './elements.ts';
import { findContent } from './find-content.ts';
import { flattenTables } from './flatten-tables.ts';
import { markHeadings } from './mark-headings.ts';
import { markNotes } from './mark-notes.ts';
import { shapesOfPage } from './page-shapes.ts';
import { plainInline } from './plain-inline.ts';
import { readHead } from './read-head.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';
import { unfold } from './unfold.ts';

const mostLevels = 400;

export function readHtml(original: Original): Reading {
  const tree = parseHtml(decodePage(original.bytes, original.mediaType));
  const head = readHead(tree, original.url);
  const { content, setAside } = findContent(tree);
  return { ...readContent(content, head.title), ...head, setAside };
}

/** @throws UnreadableOriginal for a page that nests its elements deeper than a reader of ours follows. */
export function parseHtml(html: string): Root {
  // Where each element stands in the page is asked by nobody, and would be kept and copied with every tree.
  const tree = fromParse5(parse(html, { scriptingEnabled: false })) as Root;
  if (depthOf(tree) > mostLevels) {
    throw new UnreadableOriginal(
      `its elements are nested over ${mostLevels} levels deep. Take some of them apart.`,
    );
  }
  return tree;
}

/**
 * @param content What the page says, without what stands around it; it is changed.
 * @param title What becomes the first heading where the page has none.
 */
export function readContent(content: Root, title: string | undefined): Reading {
  const doubts: string[] = [];
  const text = textOf(content);
  const shapes = shapesOfPage(content);
  const signs: string[] = [];
  unfold(content, signs);
  plainInline(content);
  flattenTables(content, doubts);
  markNotes(content, signs);
  defineTerms(content);
  const places = markHeadings(content);
  tellPictures(content, doubts);
  const firstHeading = findElement(content, isHeading);
  const heading = firstHeading && textOf(firstHeading).replace(/\s+/g, ' ').trim();
  dropEmptyLinks(content);
  partPictures(content);
  return {
    title: heading || title,
    description: undefined,
    language: undefined,
    updated: undefined,
    canonicalUrl: undefined,
    body: { kind: 'tree', tree: toMarkdownTree(content) },
    text,
    shapes,
    signs,
    setAside: [],
    doubts,
    places,
  };
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function tellPictures(content: Root, doubts: string[]): void {
  let count = 0;
  for (const each of elementsIn(content)) {
    if (each.tagName === 'img' && attribute(each, 'alt').trim() === '') count += 1;
  }
  if (count > 0) {
    doubts.push(
      `${count} ${count === 1 ? 'picture has' : 'pictures have'} no description, so that nothing is said of ${count === 1 ? 'it' : 'them'}.`,
    );
  }
}

// A link without an address names a place, and one without a text shows nothing.
function dropEmptyLinks(content: Root): void {
  replaceElements(content, (node) => {
    if (node.tagName !== 'a') return undefined;
    node.properties = { href: node.properties.href };
    return attribute(node, 'href') === '' || textOf(node).trim() === '' ? node.children : undefined;
  });
}

// Pictures that stand side by side are seen apart without a space, and what they show is not.
function partPictures(content: Root): void {
  replaceElements(content, (node, parent) => {
    if (!isPicture(node) || !('children' in parent)) return undefined;
    const next = parent.children[parent.children.indexOf(node) + 1];
    return next?.type === 'element' && isPicture(next)
      ? [node, { type: 'text', value: ' ' }]
      : undefined;
  });
}

function isPicture(node: Element): boolean {
  if (node.tagName !== 'a') return node.tagName === 'img';
  const [only, ...others] = node.children;
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img';
}

// Footnotes: a short link to a note whose text links back. Whatever made the page (a word processor, pandoc, Sphinx,
// MediaWiki), the two links tell them. A reference becomes <x-ref>, a note <x-note> at the end of the page.
import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  element,
  elementsIn,
  findElement,
  isElement,
  replaceElements,
  textOf,
} from './elements.ts';

/** Letters of a mark such as "[12]" or "†". */
const longestMark = 6;

type Note = { name: string; refs: Set<Element>; node: Element };

/** @param signs Told of the marks that refer to notes. */
export function markNotes(content: Root, signs: string[]): void {
  const notes = notesOf(content);
  if (notes.length === 0) return;
  const byRef = new Map(notes.flatMap((note) => [...note.refs].map((ref) => [ref, note] as const)));
  const byNode = new Map(notes.map((note) => [note.node, note]));
  const made: Element[] = [];
  replaceElements(content, (node) => {
    const ref = byRef.get(node);
    if (ref) {
      signs.push(textOf(node));
      return [element('x-ref', { name: ref.name }, [])];
    }
    const note = byNode.get(node);
    if (!note) return undefined;
    made.push(element('x-note', { name: note.name }, textOfNote(node, signs)));
    return [];
  });
  dropEmptied(content);
  content.children.push(...made);
}

function notesOf(content: Root): Note[] {
  const byId = new Map<string, Element>();
  const links: { link: Element; outer: Element[] }[] = [];
  const ownerOf = new Map<Element, Element>();
  for (const node of elementsIn(content)) {
    for (const child of node.children) if (child.type === 'element') ownerOf.set(child, node);
    const id = attribute(node, 'id') || (node.tagName === 'a' ? attribute(node, 'name') : '');
    if (id !== '' && !byId.has(id)) byId.set(id, node);
    if (isElement(node, 'a') && attribute(node, 'href').startsWith('#')) {
      const parent = ownerOf.get(node);
      links.push({ link: node, outer: parent ? [node, parent] : [node] });
    }
  }
  const notes = new Map<Element, Note>();
  const order = new Map([...elementsIn(content)].map((node, at) => [node, at]));
  for (const { link, outer } of links) {
    const mark = textOf(link).trim();
    if (mark === '' || mark.length > longestMark) continue;
    const target = byId.get(attribute(link, 'href').slice(1));
    const node = target && blockOf(target, ownerOf);
    if (!node || findElement(node, (each) => each === link)) continue;
    // The way back leads to what stands before it.
    if ((order.get(node) ?? 0) < (order.get(link) ?? 0)) continue;
    const ids = outer.flatMap((each) => [attribute(each, 'id'), attribute(each, 'name')]);
    if (
      !linksBack(
        node,
        ids.filter((id) => id !== ''),
      ) ||
      holdsHeading(node)
    )
      continue;
    const sup =
      outer.find((each) => isElement(each, 'sup') && textOf(each).trim() === mark) ?? link;
    const note = notes.get(node) ?? { name: String(notes.size + 1), refs: new Set(), node };
    note.refs.add(sup);
    notes.set(node, note);
  }
  return [...notes.values()];
}

// The target may be an anchor at the beginning of the note.
function blockOf(target: Element, ownerOf: Map<Element, Element>): Element | undefined {
  let node: Element | undefined = target;
  while (node && !isElement(node, 'li', 'p', 'div', 'aside', 'dd', 'tr', 'section')) {
    node = ownerOf.get(node);
  }
  // A paragraph that stands alone in what holds it is the note's first one.
  const owner = node && ownerOf.get(node);
  return owner && isElement(owner, 'li', 'aside') ? owner : node;
}

function linksBack(note: Element, ids: string[]): boolean {
  const wanted = new Set(ids.map((id) => `#${id}`));
  return (
    findElement(note, (each) => each.tagName === 'a' && wanted.has(attribute(each, 'href'))) !==
    undefined
  );
}

function holdsHeading(node: Element): boolean {
  return findElement(node, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== undefined;
}

// Without the mark before it and the way back behind it.
function textOfNote(note: Element, signs: string[]): ElementContent[] {
  replaceElements(note, (each) => {
    const isBack =
      each.tagName === 'a' &&
      attribute(each, 'href').startsWith('#') &&
      textOf(each).trim().length <= longestMark;
    const isLabel = /(?:^|\s)(?:label|fn-bracket|backrefs)(?:\s|$)/.test(
      attribute(each, 'className'),
    );
    if (!isBack && !isLabel) return undefined;
    signs.push(textOf(each));
    return [];
  });
  if (note.tagName === 'tr')
    return note.children.flatMap((each) => (isElement(each) ? each.children : []));
  return note.children;
}

function dropEmptied(content: Root): void {
  const isEmpty = (node: Element) =>
    isElement(node, 'ol', 'ul', 'dl', 'section', 'aside', 'div') &&
    textOf(node).trim() === '' &&
    findElement(node, (each) => isElement(each, 'img', 'x-ref')) === undefined;
  replaceElements(content, (node) => (isEmpty(node) ? [] : undefined));
}

// Lists of terms. One whose meanings are a line each is written as such a list; where a meaning is of several blocks,
// as in the reference of a program, each term that links can name becomes a heading, and any other an item.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import {
  attribute,
  element,
  elementsIn,
  findElement,
  isBlock,
  isElement,
  textOf,
} from './elements.ts';
import { headingDepth } from './mark-headings.ts';

const deepest = 6;

type Entry = { terms: Element[]; meanings: Element[] };

export function defineTerms(content: Root): void {
  replaceLists(content, 1);
}

/** Goes through the page in order, for a term's heading stands one below the last heading before it. */
function replaceLists(parent: Nodes, depth: number): number {
  if (!('children' in parent)) return depth;
  let current = depth;
  const children: ElementContent[] = [];
  const isReference = holdsReference(parent);
  for (const child of parent.children as ElementContent[]) {
    current = headingDepth(child) ?? current;
    if (isElement(child, 'dl')) {
      for (const each of listOf(child, current, isReference)) children.push(each);
    } else {
      if (isElement(child)) current = replaceLists(child, current);
      children.push(child);
    }
  }
  parent.children = children as typeof parent.children;
  return current;
}

// Where one of the lists beside each other has headings, all have, for else a term would lie under another's heading.
function holdsReference(parent: Nodes): boolean {
  if (!('children' in parent)) return false;
  return parent.children.some(
    (each) =>
      isElement(each, 'dl') &&
      entriesOf(each).some(
        ({ terms, meanings }) =>
          terms.some((term) => attribute(term, 'id') !== '') &&
          !meanings.every((meaning) => isLine(meaning)),
      ),
  );
}

function listOf(list: Element, depth: number, isReference: boolean): ElementContent[] {
  const entries = entriesOf(list);
  const isPlain =
    !isReference &&
    entries.every(
      ({ terms, meanings }) => terms.length > 0 && meanings.every((each) => isLine(each)),
    );
  if (isPlain)
    return [
      element(
        'x-terms',
        {},
        entries.flatMap(({ terms, meanings }) => [...terms, ...meanings]),
      ),
    ];
  const below = Math.min(depth + 1, deepest);
  const parts: ElementContent[] = [];
  let items: Element[] = [];
  const endItems = () => {
    if (items.length > 0) parts.push(element('ul', {}, items));
    items = [];
  };
  for (const { terms, meanings } of entries) {
    const [named] = terms.filter((each) => attribute(each, 'id') !== '');
    if (!named) {
      for (const each of meanings) replaceLists(each, depth);
      items.push(element('li', {}, itemOf(terms, meanings)));
      continue;
    }
    endItems();
    parts.push(element(`h${below}`, { id: attribute(named, 'id') }, joined(terms)));
    for (const each of meanings) {
      replaceLists(each, below);
      for (const child of each.children) parts.push(child);
    }
  }
  endItems();
  return parts;
}

function entriesOf(list: Element): Entry[] {
  const entries: Entry[] = [];
  const parts = list.children.flatMap((each) => (isElement(each, 'div') ? each.children : [each]));
  for (const part of parts) {
    const last = entries.at(-1);
    if (isElement(part, 'dt')) {
      if (last && last.meanings.length === 0) last.terms.push(part);
      else entries.push({ terms: [part], meanings: [] });
    } else if (isElement(part, 'dd')) {
      if (last) last.meanings.push(part);
      else entries.push({ terms: [], meanings: [part] });
    } else if (textOf(part).trim() !== '') {
      entries.push({ terms: [], meanings: [element('dd', {}, [part])] });
    }
  }
  return entries;
}

// One line, or one paragraph.
function isLine(meaning: Element): boolean {
  const blocks = meaning.children.filter((each) => isBlock(each) || isElement(each, 'img'));
  if (blocks.length === 0) return !findElement(meaning, (each) => isBlock(each));
  const others = meaning.children.filter((each) => !blocks.includes(each));
  const [only] = blocks;
  return (
    blocks.length === 1 &&
    isElement(only, 'p') &&
    others.every((each) => textOf(each).trim() === '') &&
    ![...elementsIn(only)].some((each) => isBlock(each))
  );
}

function joined(terms: Element[]): ElementContent[] {
  return terms.flatMap(({ children }, at): ElementContent[] =>
    at === 0 ? children : [{ type: 'text', value: ', ' }, ...children],
  );
}

// "Term: first sentence …", so that what an answer quotes of it says what it is about.
function itemOf(terms: Element[], meanings: Element[]): ElementContent[] {
  const said = joined(terms);
  const blocks = meanings
    .flatMap(({ children }) => children)
    .filter((each) => each.type !== 'text' || each.value.trim() !== '');
  if (said.length === 0) return blocks;
  const [first, ...rest] = blocks;
  const lead: ElementContent[] = [element('strong', {}, said), { type: 'text', value: ': ' }];
  if (isElement(first, 'p')) return [element('p', {}, [...lead, ...first.children]), ...rest];
  if (first && !isBlock(first)) return [...lead, ...blocks];
  return [element('p', {}, lead), ...blocks];
}

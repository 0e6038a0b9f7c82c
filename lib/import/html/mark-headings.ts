// Gives each heading the id by which the page's links name its section, and knows for every other id of the page under
// which heading it lies.
import { slug as slugify } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { firstFree } from '../../load/guide-slug.ts';
import { attribute, elementsIn, isElement, replaceElements, textOf } from './elements.ts';

const idSigns = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u;
/** Ids that word processors give what a table of contents or a cross-reference leads to: other ones at each saving. */
const programsOwn = /^(?:_Toc|_Ref|_Hlk|__RefHeading|_heading=|_GoBack)/;
const deepest = 6;

/** @returns The id of a heading for each id of the page; what stands before the first heading lies under that. */
export function markHeadings(content: Root): Map<string, string> {
  const places = new Map<string, string>();
  const waiting: string[] = [];
  const taken = new Set<string>();
  let current: string | undefined;
  let sectionId: string | undefined;
  for (const node of elementsIn(content)) {
    const own = attribute(node, 'id') || (node.tagName === 'a' ? attribute(node, 'name') : '');
    const depth = depthOf(node);
    if (depth !== undefined && textOf(node).trim() !== '') {
      node.tagName = `h${depth}`;
      dropPilcrow(node);
      const asked = [own, ...idsWithin(node), sectionId ?? ''].filter((id) => id !== '');
      const told = asked.find((id) => !programsOwn.test(id)) ?? '';
      current = freeId(told, textOf(node), taken);
      node.properties = { id: current };
      for (const id of asked) if (id === told || !places.has(id)) places.set(id, current);
      sectionId = undefined;
    }
    if (own !== '') {
      if (isElement(node, 'section', 'div', 'article', 'span', 'a')) sectionId = own;
      // An id of what holds the next heading is another name of its section.
      waiting.push(own);
    }
    if (depth !== undefined && current !== undefined) {
      for (const id of waiting.splice(0)) if (!places.has(id)) places.set(id, current);
    } else if (isText(node) && current !== undefined) {
      for (const id of waiting.splice(0)) if (!places.has(id)) places.set(id, current);
      sectionId = undefined;
    }
  }
  for (const id of waiting) if (!places.has(id) && current !== undefined) places.set(id, current);
  return places;
}

// A link to the heading itself, as it stays behind where a page was made a document.
function dropPilcrow(heading: Element): void {
  replaceElements(heading, (each) => (textOf(each).trim() === '¶' ? [] : undefined));
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/¶\s*$/, '');
}

function isText(node: Element): boolean {
  return isElement(node, 'p', 'li', 'td', 'th', 'dt', 'dd', 'pre');
}

/** 1 to 6 of a heading, also of one that only its role tells. */
function depthOf(node: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(node.tagName) ?? [];
  if (digit !== undefined) return Number(digit);
  if (attribute(node, 'role') !== 'heading') return undefined;
  const level = Number.parseInt(attribute(node, 'ariaLevel'), 10);
  return Number.isInteger(level) ? Math.min(Math.max(level, 1), deepest) : 2;
}

function idsWithin(node: Element): string[] {
  return [...elementsIn(node)].map(
    (each) => attribute(each, 'id') || (each.tagName === 'a' ? attribute(each, 'name') : ''),
  );
}

function freeId(asked: string, text: string, taken: Set<string>): string {
  const wanted = idSigns.test(asked) ? asked : slugify(asked || text.trim().slice(0, 80));
  const plain = wanted.replace(/^[^\p{L}\p{N}]+/u, '');
  const { name } = firstFree(idSigns.test(plain) ? plain : 'section', taken);
  taken.add(name);
  return name;
}

/** 1 to 6 of a heading; undefined of anything else. */
export function headingDepth(node: Nodes): number | undefined {
  return isElement(node) ? depthOf(node) : undefined;
}

// Small questions to a tree of HTML. None of them recurses, for pages are nested as deep as their makers like.
import type { Element, ElementContent, Nodes, Properties, RootContent } from 'hast';

/** Elements whose ends part words. */
const blockNames = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul x-box x-note'.split(
    ' ',
  ),
);

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The same question to what is known to be an element. */
export function isNamed(node: Element, ...names: string[]): boolean {
  return names.includes(node.tagName);
}

export function isBlock(node: Nodes | undefined): boolean {
  return isElement(node) && blockNames.has(node.tagName);
}

export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A property as text; empty without it. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

export function classesOf(node: Element): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map((each) => String(each).toLowerCase()) : [];
}

export function hasClass(node: Element, names: ReadonlySet<string>): boolean {
  return classesOf(node).some((each) => names.has(each));
}

/** All elements below a node, in the order of the page. */
export function* elementsIn(node: Nodes): Generator<Element> {
  const waiting: RootContent[] = 'children' in node ? [...node.children].reverse() : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type !== 'element') continue;
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) waiting.push(child);
    }
  }
}

export function findElement(node: Nodes, fits: (each: Element) => boolean): Element | undefined {
  for (const each of elementsIn(node)) if (fits(each)) return each;
  return undefined;
}

/** The text as a reader sees it: blocks part words, and a picture says its description. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  const waiting: (Nodes | string)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.type === 'text') parts.push(next.value);
    else if (isElement(next, 'img')) parts.push(` ${attribute(next, 'alt')} `);
    else if ('children' in next) {
      if (isBlock(next)) {
        parts.push('\n');
        waiting.push('\n');
      }
      for (let at = next.children.length - 1; at >= 0; at -= 1) {
        const child = next.children[at];
        if (child) waiting.push(child);
      }
    }
  }
  return parts.join('');
}

/** How many nodes lie within each other. */
export function depthOf(node: Nodes): number {
  let level: Nodes[] = [node];
  let depth = 0;
  for (; level.length > 0; depth += 1) {
    const below: Nodes[] = [];
    for (const each of level) {
      if ('children' in each) for (const child of each.children) below.push(child);
    }
    level = below;
  }
  return depth;
}

/**
 * Puts something else in the place of elements, from the top down: what `replace` gives is not looked at again, and
 * what it leaves undefined is looked into.
 */
export function replaceElements(
  node: Nodes,
  replace: (each: Element, parent: Nodes) => ElementContent[] | undefined,
): void {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!('children' in next)) continue;
    const children: RootContent[] = [];
    for (const child of next.children) {
      const put = child.type === 'element' ? replace(child, next) : undefined;
      if (put) {
        for (const each of put) children.push(each);
        continue;
      }
      children.push(child);
      waiting.push(child);
    }
    next.children = children as typeof next.children;
  }
}

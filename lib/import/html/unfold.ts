// What pages show in pieces (tabs, folds, boxes beside the text) put into the one column that Markdown has. Each
// becomes an <x-box>, which is written as MkDocs writes it: `!!! note "Title"`, `??? note "Title"`, `=== "Tab"`.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import {
  attribute,
  classesOf,
  element,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  replaceElements,
  textOf,
} from './elements.ts';

const boxClasses = new Set(
  'admonition callout markdown-alert theme-admonition custom-block alert notecard md-admonition'.split(
    ' ',
  ),
);
const boxTitle = /(?:admonition|callout|alert|custom-block)[-_]{1,2}?(?:title|heading|header)/;
const kinds = new Set(
  'note tip info warning danger caution important hint attention error success question example quote abstract seealso'.split(
    ' ',
  ),
);
/** What others call these kinds. */
const kindOf: Record<string, string> = { error: 'danger', attention: 'warning', seealso: 'info' };

/** @param signs Told of titles that only say of what kind a box is. */
export function unfold(content: Root, signs: string[]): void {
  const labels = labelsOfTabs(content);
  replaceElements(content, (node, parent) => {
    if (labels.lists.has(node)) return [];
    const label = labels.panels.get(node);
    if (label !== undefined) return boxOf(node, '===', 'tab', label, node.children);
    if (node.tagName === 'details') return [fold(node, signs)];
    if (hasClass(node, boxClasses) && !isElement(node, 'p', 'span', 'a')) return [box(node, signs)];
    if (node.tagName === 'aside' && !isElement(parent as Nodes, 'blockquote')) {
      node.tagName = 'blockquote';
    }
    if (node.tagName === 'button') node.tagName = 'p';
    if (node.tagName === 'li') tighten(node);
    return undefined;
  });
}

// An item of one paragraph is a line, also with lists below it.
function tighten(item: Element): void {
  const blocks = item.children.filter((each) => each.type === 'element');
  const [first, ...others] = blocks;
  if (!isElement(first, 'p') || !others.every((each) => isElement(each, 'ul', 'ol'))) return;
  item.children = item.children.flatMap((each) => (each === first ? first.children : [each]));
}

function boxOf(
  node: Element,
  sign: string,
  kind: string,
  title: string,
  children: ElementContent[],
): ElementContent[] | undefined {
  if (textOf(node).trim() === '') return [];
  // What stands in it is looked into as part of the box.
  node.tagName = 'x-box';
  node.properties = { sign, kind, title: oneLine(title) };
  node.children = children;
  return undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('"', '”');
}

function fold(node: Element, signs: string[]): Element {
  const summary = node.children.find((child) => isElement(child, 'summary'));
  const title = summary ? oneLine(textOf(summary)) : '';
  const children = node.children.filter((child) => child !== summary);
  const inner = element('x-box', { sign: '???', kind: 'note', title }, children);
  unfold({ type: 'root', children: inner.children }, signs);
  return inner;
}

function box(node: Element, signs: string[]): Element {
  const names = classesOf(node);
  const titled = findElement(node, (each) => classesOf(each).some((name) => boxTitle.test(name)));
  const title = titled ? oneLine(textOf(titled)) : '';
  if (titled) replaceElements(node, (each) => (each === titled ? [] : undefined));
  const parts = names.flatMap((name) => name.split(/[-_]+/));
  const kind = parts.find((each) => kinds.has(each)) ?? title.toLowerCase();
  const known = kinds.has(kind) ? (kindOf[kind] ?? kind) : 'note';
  const isPlain = title.toLowerCase() === kind;
  if (isPlain) signs.push(title);
  const inner = element(
    'x-box',
    { sign: '!!!', kind: known, title: isPlain && known === kind ? '' : title },
    node.children,
  );
  unfold({ type: 'root', children: inner.children }, signs);
  return inner;
}

type Tabs = { panels: Map<Element, string>; lists: Set<Element> };

// Panels by the tabs that ARIA joins them to, else by their order; then the sets of MkDocs and of Sphinx.
function labelsOfTabs(content: Root): Tabs {
  const tabs: Tabs = { panels: new Map(), lists: new Set() };
  const byId = new Map<string, Element>();
  const byPanel = new Map<string, string>();
  const named: Element[] = [];
  const panels: Element[] = [];
  for (const each of elementsIn(content)) {
    const id = attribute(each, 'id');
    if (id !== '') byId.set(id, each);
    const role = attribute(each, 'role');
    if (role === 'tablist') tabs.lists.add(each);
    if (role === 'tab') {
      named.push(each);
      const controlled = attribute(each, 'ariaControls');
      if (controlled !== '') byPanel.set(controlled, textOf(each));
    }
    if (role === 'tabpanel') panels.push(each);
    if (hasClass(each, new Set(['tabbed-set'])))
      pairInOrder(each, 'tabbed-labels', 'tabbed-content', tabs);
    if (hasClass(each, new Set(['sd-tab-set'])))
      pairBeside(each, 'sd-tab-label', 'sd-tab-content', tabs);
  }
  for (const [at, panel] of panels.entries()) {
    const owner = byId.get(attribute(panel, 'ariaLabelledBy'));
    const label = owner ? textOf(owner) : byPanel.get(attribute(panel, 'id'));
    const inOrder = panels.length === named.length ? named[at] : undefined;
    const said = label ?? (inOrder ? textOf(inOrder) : undefined);
    if (said !== undefined && said.trim() !== '') tabs.panels.set(panel, said);
  }
  return tabs;
}

function pairInOrder(set: Element, labels: string, contents: string, tabs: Tabs): void {
  const list = findElement(set, (each) => classesOf(each).includes(labels));
  const holder = findElement(set, (each) => classesOf(each).includes(contents));
  if (!list || !holder) return;
  const names = list.children.filter((each) => isElement(each, 'label'));
  const panels = holder.children.filter((each) => isElement(each));
  for (const [at, panel] of panels.entries()) {
    const name = names[at];
    if (name) tabs.panels.set(panel, textOf(name));
  }
  tabs.lists.add(list);
}

function pairBeside(set: Element, label: string, content: string, tabs: Tabs): void {
  let name: Element | undefined;
  for (const child of set.children) {
    if (!isElement(child)) continue;
    if (classesOf(child).includes(label)) {
      name = child;
      tabs.lists.add(child);
    } else if (classesOf(child).includes(content) && name) {
      tabs.panels.set(child, textOf(name));
    }
  }
}

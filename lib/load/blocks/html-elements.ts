// What an element of raw HTML is in Markdown's tree; an element that is none of Markdown's gives what stands in it.
import type { BlockContent, ListItem, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { alertKindOf, type Container, containerOf, plainTitle } from '../dialects/containers.ts';
import { imageOf, inlineOf } from './html-inline.ts';
import { inline, unread } from './html-names.ts';
import { type HtmlElement, nodesOf, type Piece } from './html-piece.ts';
import { tablePart } from './html-table-part.ts';
import { componentSign } from './html-tokens.ts';
import { blocksOf, phrasingOf } from './mixed-content.ts';
import { boxed, type DefinitionEntry, type Position } from './nodes.ts';

export function elementOf(element: HtmlElement): Piece[] {
  const { name, children, position } = element;
  if (isHidden(element)) return [];
  if (name.startsWith(componentSign)) {
    return componentOf(element, name.slice(componentSign.length));
  }
  const nodes = nodesOf(element);
  const block = blockOf(element, nodes);
  if (block) return [block];
  if (name === 'summary') return [{ summary: plainText(phrasingOf(nodes)) }];
  if (tableNames.has(name)) return tablePart(element, nodes);
  if (inline.has(name)) return inlineOf(element, nodes);
  if (unread.has(name) || name === 'dl') return [];
  const container = containerOfClass(element);
  if (container) return [box(container, nodes, position)];
  // Parts of a table may stand in what is no element of it.
  return children.length > nodes.length ? children : blocksOf(nodes);
}

const hiddenByStyle =
  /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)\b/iu;

// What its author shows to nobody is told to nobody; what is hidden until it is looked for is there to be found.
function isHidden({ attributes }: HtmlElement): boolean {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  return hiddenByStyle.test(attributes.get('style') ?? '');
}

const tableNames = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);

function blockOf(element: HtmlElement, nodes: RootContent[]): RootContent | undefined {
  const { name, position } = element;
  switch (name) {
    case 'hr':
      return { type: 'thematicBreak', position };
    case 'ul':
    case 'ol':
    case 'menu':
      return listOf(name === 'ol', nodes, position);
    case 'li':
      return { ...itemOf(blocksOf(nodes)), position };
    case 'dl':
      return definitionsOf(nodes, position);
    case 'dt': {
      const children = phrasingOf(nodes);
      return { type: 'definitionTerm', children, data: { hName: 'dt' }, position };
    }
    case 'dd': {
      const children = blocksOf(nodes);
      return { type: 'definitionText', children, data: { hName: 'dd' }, position };
    }
    case 'blockquote':
      return { type: 'blockquote', children: blocksOf(nodes) as BlockContent[], position };
    case 'pre': {
      const text = nodes.map((node) => plainText(node)).join('');
      return { type: 'code', value: text.replace(/^\n|\n$/g, ''), position };
    }
    case 'details':
      return detailsOf(element, nodes);
    default:
      return /^h[1-6]$/.test(name) ? headingOf(element, nodes) : undefined;
  }
}

function itemOf(children: RootContent[]): ListItem {
  return { type: 'listItem', spread: false, children: children as BlockContent[] };
}

function box(container: Container, nodes: RootContent[], position: Position): RootContent {
  return { ...boxed(container, blocksOf(nodes)), position };
}

function listOf(ordered: boolean, nodes: RootContent[], position: Position): RootContent {
  const items = nodes.flatMap((node): ListItem[] => {
    if (node.type === 'listItem') return [node];
    return blocksOf([node]).map((child) => itemOf([child]));
  });
  return { type: 'list', ordered, spread: false, children: items, position };
}

function definitionsOf(nodes: RootContent[], position: Position): RootContent | undefined {
  const entries: DefinitionEntry[] = [];
  for (const node of nodes) {
    if (node.type !== 'definitionTerm' && node.type !== 'definitionText') continue;
    const last = entries.at(-1);
    const isNew =
      node.type === 'definitionTerm' && last?.children.at(-1)?.type !== 'definitionTerm';
    if (last && !isNew) last.children.push(node);
    else entries.push({ type: 'definitionEntry', children: [node], data: { hName: 'div' } });
  }
  return entries.length === 0
    ? undefined
    : { type: 'definitionList', children: entries, data: { hName: 'dl' }, position };
}

function detailsOf(
  { attributes, children, position }: HtmlElement,
  nodes: RootContent[],
): RootContent {
  const summary = children.find((child) => 'summary' in child)?.summary.trim();
  const isOpen = attributes.has('open');
  return box(
    { shape: 'details', kind: 'note', title: summary || undefined, isOpen },
    nodes,
    position,
  );
}

// An id of the author's own is written as Markdown's headings have it.
function headingOf({ name, attributes, position }: HtmlElement, nodes: RootContent[]): RootContent {
  const id = attributes.get('id');
  const children = phrasingOf(nodes);
  if (id) children.push({ type: 'text', value: ` {#${id}}` });
  return { type: 'heading', depth: Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6, children, position };
}

const titleAttributes = ['title', 'label', 'summary', 'header', 'heading', 'name', 'value'];
const kindAttributes = ['type', 'kind', 'variant', 'intent'];

// `<TabItem label="Linux">`, `<Admonition type="tip" title="Mind">`, `<Link to="/pay">`.
function componentOf(element: HtmlElement, name: string): Piece[] {
  const { attributes, children, position } = element;
  const nodes = nodesOf(element);
  const title = titleAttributes.map((each) => attributes.get(each)).find((each) => each);
  const known = containerOf(name, plainTitle(title ?? ''));
  const kind = kindAttributes.map((each) => attributes.get(each)).find((each) => each);
  if (known) {
    const isAlert = known.shape === 'alert' && kind !== undefined;
    return [box(isAlert ? { ...known, kind: alertKindOf(kind) } : known, nodes, position)];
  }
  if (name === 'link' || name === 'a') {
    const href = attributes.get('to') ?? attributes.get('href') ?? '';
    return inlineOf({ ...element, name: 'a', attributes: new Map([['href', href]]) }, nodes);
  }
  if (/^(?:image|img)$/.test(name)) return imageOf(attributes, position);
  return children;
}

// `<div class="admonition tip">`, as documents made of reStructuredText have it.
function containerOfClass({ name, attributes }: HtmlElement): Container | undefined {
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  if (name === 'aside')
    return {
      shape: 'alert',
      kind: classes.map(alertKindOf).find((kind) => kind !== 'note') ?? 'note',
      title: undefined,
    };
  const isBox = classes.some((each) =>
    /^(?:admonition|callout|alert|note|tip|warning|caution|important)$/.test(each),
  );
  if (!isBox) return undefined;
  const kind = classes
    .map((each) => containerOf(each, undefined)?.kind)
    .find((each) => each && each !== 'note');
  return { shape: 'alert', kind: kind ?? 'note', title: undefined };
}

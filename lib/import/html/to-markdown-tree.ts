// A cleaned page as a tree of Markdown, by rehype's own rules but for what those would lose.
import type { Element, Root as Page } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Box, TermLine, Terms } from '../write-markdown.ts';
import { attribute, isElement } from './elements.ts';

export function toMarkdownTree(content: Page): Root {
  const tree = toMdast(content, { document: true, handlers }) as Root;
  tree.children = tree.children.filter((node) => !isEmpty(node));
  return tree;
}

const heading: Handle = (state, node) => {
  const made = defaultHandlers.h1?.(state, node) as Nodes | undefined;
  if (made?.type === 'heading' && attribute(node, 'id') !== '') {
    made.data = { ...made.data, id: attribute(node, 'id') };
  }
  return made;
};

const box: Handle = (state, node) => {
  const made: Box = {
    type: 'box',
    sign: attribute(node, 'sign'),
    kind: attribute(node, 'kind'),
    title: attribute(node, 'title'),
    children: state.toFlow(state.all(node)) as RootContent[],
  };
  return made as unknown as Nodes;
};

const terms: Handle = (state, node) => {
  const children = node.children
    .filter((each): each is Element => isElement(each, 'dt', 'dd'))
    .map(
      (each): TermLine => ({
        type: 'termLine',
        isTerm: each.tagName === 'dt',
        children: phrasingOf(state, each),
      }),
    );
  const made: Terms = { type: 'terms', children };
  return made as unknown as Nodes;
};

function phrasingOf(state: State, node: Element): PhrasingContent[] {
  return state.all(node).flatMap((each) => {
    if (each.type === 'paragraph') return each.children;
    return each as PhrasingContent;
  });
}

const note: Handle = (state, node) => {
  const name = attribute(node, 'name');
  const children = state.toFlow(state.all(node));
  return { type: 'footnoteDefinition', identifier: name, label: name, children } as Nodes;
};

const reference: Handle = (_, node) => {
  const name = attribute(node, 'name');
  return { type: 'footnoteReference', identifier: name, label: name };
};

const picture: Handle = (_, node) => {
  const alt = attribute(node, 'alt').replace(/\s+/g, ' ').trim();
  return alt === '' ? undefined : { type: 'image', url: attribute(node, 'src'), title: null, alt };
};

const nothing: Handle = () => undefined;
const asFlow: Handle = (state, node) => state.toFlow(state.all(node));

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  'x-box': box,
  'x-terms': terms,
  'x-note': note,
  'x-ref': reference,
  img: picture,
  // A list of commands is a list, and what stands around a page's fields is text.
  menu: defaultHandlers.ul ?? asFlow,
  dialog: asFlow,
  iframe: nothing,
  option: nothing,
};

function isEmpty(node: RootContent): boolean {
  return 'children' in node && node.children.length === 0 && node.type !== 'tableCell';
}

// The blocks that Signpost reads beside those of Markdown, as nodes of the same tree. Each says by `data` which
// element it is shown as.
import type { Data, Parent, PhrasingContent, RootContent } from 'mdast';
import type { Container } from '../dialects/containers.ts';

/** Where a node stands in the source. */
export type Position = NonNullable<Parent['position']>;
export type Point = Position['start'];

/** A box, a fold, a tab, or a group of them; its title is no text of the guide but names what is told in it. */
export interface Boxed extends Parent {
  type: 'boxed';
  container: Container;
  children: RootContent[];
  data: Data & { hName: string; hProperties: Record<string, string | boolean> };
}

/** A list of terms; each entry has its terms first, then what is said of them. */
export interface DefinitionList extends Parent {
  type: 'definitionList';
  children: DefinitionEntry[];
  data: { hName: 'dl' };
}

export interface DefinitionEntry extends Parent {
  type: 'definitionEntry';
  children: (DefinitionTerm | DefinitionText)[];
  data: { hName: 'div'; hProperties?: { dataStatement: string } };
}

export interface DefinitionTerm extends Parent {
  type: 'definitionTerm';
  children: PhrasingContent[];
  data: { hName: 'dt' };
}

export interface DefinitionText extends Parent {
  type: 'definitionText';
  children: RootContent[];
  data: { hName: 'dd' };
}

declare module 'mdast' {
  interface RootContentMap {
    boxed: Boxed;
    definitionList: DefinitionList;
    definitionEntry: DefinitionEntry;
    definitionTerm: DefinitionTerm;
    definitionText: DefinitionText;
  }
  interface BlockContentMap {
    boxed: Boxed;
    definitionList: DefinitionList;
  }
}

/** @param children What stands in it. The title stands before them where it is shown. */
export function boxed(container: Container, children: RootContent[]): Boxed {
  return { type: 'boxed', container, children, data: shownAs(container) };
}

function shownAs({ shape, kind, title, isOpen }: Container): Boxed['data'] {
  const titled = title === undefined ? {} : { dataTitle: title };
  switch (shape) {
    case 'alert':
      return { hName: 'aside', hProperties: { dataAlert: kind, ...titled } };
    case 'details':
      return { hName: 'details', hProperties: { ...titled, ...(isOpen ? { open: true } : {}) } };
    case 'tab':
      return { hName: 'section', hProperties: { dataTab: true, ...titled } };
    default:
      return { hName: 'div', hProperties: titled };
  }
}

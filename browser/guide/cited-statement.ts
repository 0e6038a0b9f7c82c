// Which statement of a guide an address cites, and the section's tree with that statement marked. The
// mark carries the section's id, so that the address's fragment scrolls to it without JavaScript.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Guide, Section } from '../../lib/types.ts';

export type CitedPlace =
  | { kind: 'none' }
  | { kind: 'found'; sectionId: string; statementId: string }
  /** The statement is gone; the section, when it still stands. */
  | { kind: 'gone'; sectionId: string | undefined };

export const nothingCited: CitedPlace = { kind: 'none' };

/** Gives a section of a guide by its id. */
export type FindSection = (id: string) => Section | undefined;

/** For a guide that is in memory. */
export function sectionsById({ sections }: Guide): FindSection {
  return (id) => sections.find((section) => section.id === id);
}

/** A statement's id begins with that of its section, and no other one is looked at: a guide may have thousands. */
export function findCitedPlace(find: FindSection, statementId: string | undefined): CitedPlace {
  if (!statementId) return nothingCited;
  const sectionId = statementId.slice(0, statementId.lastIndexOf('.'));
  const section = find(sectionId);
  return section && holds(section.content, statementId)
    ? { kind: 'found', sectionId, statementId }
    : { kind: 'gone', sectionId: section?.id };
}

/** A copy of the section's tree in which the statement's element stands out and carries `id`. */
export function markStatement(content: Root, statementId: string, id: string): Root {
  return { ...content, children: content.children.map((node) => mark(node, statementId, id)) };
}

function mark<Node extends RootContent | ElementContent>(
  node: Node,
  statementId: string,
  id: string,
): Node {
  if (node.type !== 'element') return node;
  if (!states(node, statementId)) {
    const children = node.children.map((child) => mark(child, statementId, id));
    // What is cited in a fold is seen.
    const opened = node.tagName === 'details' && holds(node, statementId) ? { open: true } : {};
    return { ...node, properties: { ...node.properties, ...opened }, children };
  }
  const properties = { ...node.properties, id, className: ['cited'], ariaCurrent: 'true' };
  return { ...node, properties };
}

function holds(node: Root | RootContent, statementId: string): boolean {
  if (node.type === 'element' && states(node, statementId)) return true;
  return 'children' in node && node.children.some((child) => holds(child, statementId));
}

function states(element: Element, statementId: string): boolean {
  return element.properties.dataStatement === statementId;
}

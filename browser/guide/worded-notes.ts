// The notes at the end of a section, as the Markdown library makes them, with words in a language of ours and
// with ids of the section's own. Gives a copy of the section's tree.
import type { Element, ElementContent, Root, RootContent } from 'hast';

export type NoteWords = {
  sectionId: string;
  label: string;
  /** For the way back from a note; `number` is of the note, and of the place where several lead to it. */
  back(number: string): string;
  /** Set on what these words stand in. */
  attributes: { lang?: string; dir?: 'ltr' | 'rtl' };
};

export function wordNotes(content: Root, words: NoteWords): Root {
  return { ...content, children: content.children.map((node) => wordNode(node, words)) };
}

const labelId = 'footnote-label';

function wordNode<Node extends RootContent | ElementContent>(node: Node, words: NoteWords): Node {
  if (node.type !== 'element') return node;
  if (node.properties.id === labelId) return labelOf(node, words) as Node;
  const children = node.children.map((child) => wordNode(child, words));
  return { ...node, children, properties: { ...node.properties, ...changesOf(node, words) } };
}

// No heading: it would stand above the sections that follow.
function labelOf(element: Element, { sectionId, label, attributes }: NoteWords): Element {
  const properties = { ...element.properties, ...attributes, id: `${sectionId}-${labelId}` };
  return { ...element, tagName: 'p', properties, children: [{ type: 'text', value: label }] };
}

function changesOf({ properties }: Element, { sectionId, back, attributes }: NoteWords) {
  if ('dataFootnoteRef' in properties) return { ariaDescribedBy: [`${sectionId}-${labelId}`] };
  if (!('dataFootnoteBackref' in properties)) return {};
  const number = /(?<![\d-])[\d-]+$/.exec(String(properties.ariaLabel))?.[0] ?? '';
  return { ariaLabel: back(number), ...attributes };
}

// The build half up to its index, for one guide given as Markdown.
import type { Element, Nodes } from 'hast';
import { chunkGuide } from '../../lib/chunk/chunk-guide.ts';
import { parseGuides } from '../../lib/load/parse-guides.ts';
import type { Guide, Section } from '../../lib/types.ts';

export async function readGuide(source: string): Promise<Guide> {
  const [parsed] = parseGuides([{ file: 'guide.md', source }]);
  if (!parsed) throw new Error('There is no guide.');
  return chunkGuide(parsed);
}

/** The elements of a section's tree, outer ones first. */
export function elementsOf({ content }: Pick<Section, 'content'>): Element[] {
  const elements: Element[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(content);
  return elements;
}

/** The statements that a section shows, as its elements name them. */
export function shownStatements(section: Pick<Section, 'content'>): string[] {
  return elementsOf(section)
    .map(({ properties }) => properties.dataStatement)
    .filter((id) => id !== undefined)
    .map(String);
}

/** The text that a reader sees of a tree, without the numbers of notes. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

// The build half up to its index, for one guide given as Markdown.
import type { Element, Nodes } from 'hast';
import { chunkGuide } from '../../lib/chunk/chunk-guide.ts';
import { type GuideWarning, sayWarning } from '../../lib/load/guide-warning.ts';
import { parseGuides } from '../../lib/load/parse-guides.ts';
import type { Guide, Section } from '../../lib/types.ts';

export async function readGuide(source: string): Promise<Guide> {
  const [parsed] = parseGuides([{ file: 'guide.md', source }]);
  if (!parsed) throw new Error('There is no guide.');
  return chunkGuide(parsed);
}

/** What the author of a guide is told. */
export async function warningsOf(source: string): Promise<string[]> {
  const warnings: GuideWarning[] = [];
  const [parsed] = parseGuides([{ file: 'guide.md', source }]);
  if (parsed) await chunkGuide(parsed, { warn: (warning) => warnings.push(warning) });
  return warnings.map(sayWarning);
}

/** The statements of a guide by their words, each with what it is about and is introduced by. */
export async function saidIn(source: string): Promise<string[]> {
  const { statements } = await readGuide(source);
  return statements.map(({ text, topic, leadIn }) =>
    [topic && `{${topic}}`, leadIn && `[${leadIn}]`, text].filter(Boolean).join(' '),
  );
}

/** Of each statement that is told with others, its words and theirs. */
export async function qualifiedIn(source: string): Promise<Record<string, string[]>> {
  const { statements } = await readGuide(source);
  const textOfId = new Map(statements.map(({ id, text }) => [id, text]));
  return Object.fromEntries(
    statements.flatMap(({ text, qualifiedBy }) =>
      qualifiedBy ? [[text, qualifiedBy.map((id) => textOfId.get(id) ?? '')]] : [],
    ),
  );
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

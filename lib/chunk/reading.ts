// What the readers of blocks share: where they are in a section, and small readings of inline nodes.
import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { type Range, sentenceRanges } from '../language/sentences.ts';
import type { Statement } from '../types.ts';
import { oneLine } from '../wire/one-line.ts';
import { inlineText } from './inline-text.ts';
import { arePictures } from './no-content.ts';
import type { StatementStore } from './statement-store.ts';

export type Reading = {
  /** The guide's source as parsed. */
  source: string;
  store: StatementStore;
  unfilled(placeholder: string, offset: number): void;
  block: number;
  leadIn: string | undefined;
  /** What the box around is titled. */
  topic: string | undefined;
  /** Of the section as a whole. */
  found: { navigation: boolean };
};

type NodeData = { hName: string; hProperties: { dataStatement: string } };

/** Tells mdast-util-to-hast to show a node as a plain element that carries the statement's id. */
export function elementFor(hName: string, statement: Statement): NodeData {
  return { hName, hProperties: { dataStatement: statement.id } };
}

// "A group gets": a sentence that nothing ends goes on in what stands below it.
const isUnfinished = /[\p{L}\p{N},–—…][)"”’]?$/u;

// A line that is bold as a whole is a title.
const isTitle = ({ children: [only, ...others] }: Paragraph) =>
  only?.type === 'strong' && others.length === 0;

/** The last sentence before a list introduces it when it ends in a colon, or does not end. */
export function leadInBefore(node: RootContent | undefined, source: string): string | undefined {
  if (node?.type !== 'paragraph' || arePictures(node)) return undefined;
  const { text, prose } = inlineText(node.children, source);
  const last = sentenceRanges(prose).at(-1);
  const line = text.trimEnd();
  const goesOn = line.endsWith(':') || (isUnfinished.test(line) && !isTitle(node));
  if (!last || !goesOn) return undefined;
  return oneLine(text.slice(last.start, last.end));
}

export function plainLine(nodes: PhrasingContent[], source: string): string {
  return oneLine(inlineText(nodes, source).text);
}

export function placeOf(node: RootContent | Table['children'][number]): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

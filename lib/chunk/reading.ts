// What the readers of blocks share: where they are in a section, and small readings of inline nodes.
import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { listAnnouncements } from '../language/lists/announcements.ts';
import { ones } from '../language/lists/numbers.ts';
import { timeUnits } from '../language/lists/time.ts';
import { oneOf } from '../language/one-of.ts';
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

const listed = new RegExp(String.raw`\b${oneOf(listAnnouncements)}\b`, 'iu');
// "Five different levels", and no five days.
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£])(${oneOf(ones)}|\p{N}{1,2}) (?!${oneOf(timeUnits)})(?:\p{L}{1,20} )?(?!${oneOf(timeUnits)})\p{L}{2,20}s\b`,
  'giu',
);

// "A group gets": a sentence that nothing ends goes on in what stands below it.
const isUnfinished = /[\p{L}\p{N},;–—…][)"”’]?$/u;

// A line that is bold as a whole is a title.
const isTitle = ({ children: [only, ...others] }: Paragraph) =>
  only?.type === 'strong' && others.length === 0;

/**
 * The sentence before a list that introduces it: the last one where it ends in a colon or does not end, else one that
 * announces it or counts its items.
 */
export function leadInBefore(
  node: RootContent | undefined,
  source: string,
  items: number,
): string | undefined {
  if (node?.type !== 'paragraph' || arePictures(node)) return undefined;
  const { text, prose } = inlineText(node.children, source);
  const sentences = sentenceRanges(prose).map(({ start, end }) => oneLine(text.slice(start, end)));
  const line = text.trimEnd();
  const goesOn = line.endsWith(':') || (isUnfinished.test(line) && !isTitle(node));
  return goesOn ? sentences.at(-1) : sentences.findLast((each) => announces(each, items));
}

// "… has five levels." above a list of five, "Here is a list of what to bring."
function announces(sentence: string, items: number): boolean {
  if (sentence.endsWith('?')) return false;
  if (listed.test(sentence)) return true;
  if (items < 2) return false;
  const counts = Array.from(sentence.matchAll(counted), ([, count = '']) => count.toLowerCase());
  return counts.some((count) => (ones.indexOf(count) + 1 || Number(count)) === items);
}

export function plainLine(nodes: PhrasingContent[], source: string): string {
  return oneLine(inlineText(nodes, source).text);
}

export function placeOf(node: RootContent | Table['children'][number]): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

// Reads the blocks of a section as statements, and marks each statement in the tree that is shown, so
// that a citation can be highlighted where it stands.
import type { BlockContent, Code, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Range, sentenceRanges } from '../language/sentences.ts';
import type { Boxed } from '../load/blocks/nodes.ts';
import type { Statement, StatementKind } from '../types.ts';
import { oneLine } from '../wire/one-line.ts';
import { inlineText, sliceInline } from './inline-text.ts';
import { markDefinitions } from './mark-definitions.ts';
import { markTable } from './mark-table.ts';
import { areBadges, arePictures, isNavigation, placeholderIn } from './no-content.ts';
import {
  type NotedStatements,
  notesIn,
  qualifyAnswer,
  qualifyItem,
  qualifyLine,
} from './qualifiers.ts';
import { elementFor, leadInBefore, placeOf, plainLine, type Reading } from './reading.ts';
import { type OwnWording, StatementStore } from './statement-store.ts';

/** Longest list item, in characters, that is cited as a whole; a longer one is cited by sentence. */
const longestItem = 400;
/** Longest bold opening, in characters, that names what its paragraph is about. */
const longestTopic = 80;

export type ReadStatements = {
  statements: Statement[];
  /** The section's blocks with each statement marked. */
  blocks: RootContent[];
  wordings: OwnWording[];
  /** By the statement that bears their marks, the names of notes. */
  marks: ReadonlyMap<Statement, string[]>;
  /** Whether some of it only leads to other places. */
  hasNavigation: boolean;
};

type SectionSource = {
  id: string;
  source: string;
  noted: NotedStatements;
  /** Told of a place that nothing filled, with the offset of the text that holds it. */
  unfilled(placeholder: string, offset: number): void;
};

/** The statements of a section's blocks in order, and the blocks with each statement marked. */
export function readStatements(
  blocks: RootContent[],
  { id, source, noted, unfilled }: SectionSource,
): ReadStatements {
  const store = new StatementStore(id);
  const reading: Reading = {
    source,
    store,
    unfilled,
    block: 0,
    leadIn: undefined,
    topic: undefined,
    found: { navigation: false },
  };
  const marked = blocks.map((node, block) => {
    const here = { ...reading, block };
    if (node.type !== 'footnoteDefinition') return markChild(node, blocks[block - 1], here);
    const from = store.statements.length;
    const children = markChildren(node.children, here);
    noted.add(node, store.statements.slice(from));
    return { ...node, children };
  });
  const { statements, wordings, notes } = store;
  return {
    statements,
    blocks: marked,
    wordings,
    marks: notes,
    hasNavigation: reading.found.navigation,
  };
}

function markChildren<Child extends RootContent>(children: Child[], reading: Reading): Child[] {
  return children.map((child, at) => markChild(child, children[at - 1], reading) as Child);
}

// A list is introduced by the paragraph before it, and code or a quote is what a line leads to.
function markChild(
  node: RootContent,
  before: RootContent | undefined,
  reading: Reading,
): RootContent {
  const { store } = reading;
  if (node.type === 'paragraph' && isBehindSteps(before) && arePictures(node)) return node;
  const line = before?.type === 'paragraph' ? store.statements.at(-1) : undefined;
  const from = store.statements.length;
  const isListed = node.type === 'list' || node.type === 'definitionList';
  const marked = isListed
    ? markBlock(node, {
        ...reading,
        leadIn: leadInBefore(before, reading.source, node.children.length),
      })
    : markBlock(node, reading);
  if (!isListed && node.type !== 'table' && node.type !== 'paragraph') {
    qualifyLine(line, store.statements.slice(from));
  }
  return marked;
}

// A picture behind a step shows what that says: it is no step itself, and does not end them.
function isBehindSteps(before: RootContent | undefined): boolean {
  return before?.type === 'list' && before.ordered === true;
}

function markBlock(node: RootContent, reading: Reading): RootContent {
  if (isNavigation(node)) {
    reading.found.navigation = true;
    return node;
  }
  switch (node.type) {
    case 'paragraph':
      return areBadges(node) ? node : markParagraph(node, reading, 'sentence');
    case 'list': {
      const kind = node.ordered ? 'step' : 'item';
      return { ...node, children: node.children.map((item) => markItem(item, reading, kind)) };
    }
    case 'table':
      return markTable(node, reading);
    case 'code':
      return markCode(node, reading);
    case 'blockquote':
      return { ...node, children: markChildren(node.children, reading) };
    case 'boxed':
      return markBox(node, reading);
    case 'definitionList':
      return markDefinitions(node, reading, markChildren);
    default:
      return node;
  }
}

// A title that asks is how readers ask for what stands below it; any other says what that is about.
function markBox(node: Boxed, reading: Reading): Boxed {
  const { title, shape } = node.container;
  const { store } = reading;
  const from = store.statements.length;
  const isQuestion = title?.endsWith('?') ?? false;
  const topic = isQuestion ? reading.topic : (title ?? reading.topic);
  const children = markChildren(node.children, { ...reading, topic });
  if (isQuestion) qualifyAnswer(store.statements.slice(from));
  if (title !== undefined && (isQuestion || shape === 'details')) store.word(title, from);
  return { ...node, children };
}

function markItem(item: ListItem, reading: Reading, kind: 'item' | 'step'): ListItem {
  const { store } = reading;
  const own = item.children[0];
  const leadIn = own?.type === 'paragraph' ? plainLine(own.children, reading.source) : undefined;
  let from = store.statements.length;
  let last: Statement | undefined;
  const children = item.children.map((child) => {
    if (child.type !== 'paragraph') {
      return markBlock(child, { ...reading, leadIn: leadIn ?? reading.leadIn }) as BlockContent;
    }
    if (child !== own && arePictures(child)) return child;
    const marked =
      child === own
        ? markParagraph(child, reading, kind)
        : // What goes on below a step is no step of its own.
          markParagraph(child, { ...reading, leadIn: leadIn ?? reading.leadIn }, 'item');
    if (child === own) {
      last = store.statements.slice(from).at(-1);
      from = store.statements.length;
    }
    return marked;
  });
  qualifyItem(last, store.statements.slice(from));
  return { ...item, children };
}

function markParagraph(node: Paragraph, reading: Reading, kind: StatementKind): Paragraph {
  const { store, source, block, unfilled } = reading;
  const { text, prose, places, code } = inlineText(node.children, source, placeOf(node));
  const isWhole = kind !== 'sentence' && text.length <= longestItem;
  const ranges = isWhole ? [{ start: 0, end: text.length }] : sentenceRanges(prose);
  const topic = topicOf(node, source);
  const children: PhrasingContent[] = [];
  let shown = -1;
  let first: Statement | undefined;
  for (const range of ranges) {
    const quote = oneLine(text.slice(range.start, range.end));
    if (quote === '') continue;
    const place = { start: places[range.start]?.start ?? 0, end: places[range.end - 1]?.end ?? 0 };
    const placeholder = placeholderIn(
      text.slice(range.start, range.end),
      shifted(code, range.start),
    );
    if (placeholder !== undefined) {
      unfilled(placeholder, place.start);
      continue;
    }
    children.push(...sliceInline(node.children, { start: shown, end: range.start }));
    shown = range.end;
    const holdsTopic = topic !== undefined && range.start < topic.length;
    const own = holdsTopic ? undefined : (topic ?? reading.topic);
    const statement = store.add({
      ...placeInList(kind, first, reading),
      text: quote,
      topic: own,
      block,
      ...place,
    });
    first ??= statement;
    const inner = sliceInline(node.children, range);
    const notes = notesIn(inner);
    if (notes.length > 0) store.notes.set(statement, notes);
    children.push({ type: 'emphasis', data: elementFor('span', statement), children: inner });
  }
  children.push(...sliceInline(node.children, { start: shown, end: text.length }));
  return { ...node, children };
}

// A step that is cited by sentence is one step: its further sentences stand below the first.
function placeInList(
  kind: StatementKind,
  first: Statement | undefined,
  { leadIn }: Reading,
): Pick<Statement, 'kind' | 'leadIn'> {
  if (kind === 'step' && first) return { kind: 'item', leadIn: first.text };
  return { kind, leadIn: kind === 'item' || kind === 'step' ? leadIn : undefined };
}

function shifted(ranges: Range[], by: number): Range[] {
  return ranges.map(({ start, end }) => ({ start: start - by, end: end - by }));
}

function markCode(node: Code, { store, block, topic }: Reading): RootContent {
  if (node.value.trim() === '') return node;
  const text = oneLine(node.value);
  const statement = store.add({ kind: 'code', text, topic, block, ...placeOf(node) });
  return { type: 'blockquote', data: elementFor('div', statement), children: [node] };
}

// "**Porter.** Moves patients …": what stands after such an opening is about what it names.
function topicOf({ children }: Paragraph, source: string): string | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'strong' || first.data?.hName || others.length === 0) return undefined;
  const opening = plainLine(first.children, source);
  if (opening.length > longestTopic) return undefined;
  return opening.replace(/(?<![\s.:–-])[\s.:–-]+$/u, '') || undefined;
}

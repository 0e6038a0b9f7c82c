// Reads the blocks of a section as statements, and marks each statement in the tree that is shown, so
// that a citation can be highlighted where it stands.
import { createHash } from 'node:crypto';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { type Range, sentenceRanges } from '../language/sentences.ts';
import type { Cell, Statement, StatementKind } from '../types.ts';
import { oneLine } from '../wire/one-line.ts';
import { sayRow } from '../wire/rows.ts';
import { inlineText, sliceInline } from './inline-text.ts';

/** Longest list item, in characters, that is cited as a whole; a longer one is cited by sentence. */
const longestItem = 400;
/** Longest bold opening, in characters, that names what its paragraph is about. */
const longestTopic = 80;

type NodeData = { hName: string; hProperties: { dataStatement: string } };

type Context = {
  source: string;
  sectionId: string;
  block: number;
  leadIn: string | undefined;
  statements: Statement[];
  /** How many statements have the same words, by the id that the first of them has. */
  twins: Map<string, number>;
};

/** The statements of a section's blocks in order, and the blocks with each statement marked. */
export function readStatements(
  blocks: RootContent[],
  section: { id: string; source: string },
): { statements: Statement[]; blocks: RootContent[] } {
  const { id: sectionId, source } = section;
  const context: Context = {
    source,
    sectionId,
    block: 0,
    leadIn: undefined,
    statements: [],
    twins: new Map(),
  };
  const marked = blocks.map((node, block) => {
    context.block = block;
    if (node.type !== 'footnoteDefinition') return markChild(node, blocks[block - 1], context);
    return { ...node, children: markChildren(node.children, context) };
  });
  return { statements: context.statements, blocks: marked };
}

function markChildren<Child extends RootContent>(children: Child[], context: Context): Child[] {
  return children.map((child, at) => markChild(child, children[at - 1], context) as Child);
}

// A list is introduced by the paragraph before it.
function markChild(
  node: RootContent,
  before: RootContent | undefined,
  context: Context,
): RootContent {
  if (node.type !== 'list') return markBlock(node, context);
  return markBlock(node, { ...context, leadIn: leadInBefore(before, context.source) });
}

function markBlock(node: RootContent, context: Context): RootContent {
  switch (node.type) {
    case 'paragraph':
      return markParagraph(node, context, 'sentence');
    case 'list':
      return {
        ...node,
        children: node.children.map((item) =>
          markItem(item, context, node.ordered ? 'step' : 'item'),
        ),
      };
    case 'table':
      return markTable(node, context);
    case 'code':
      return markCode(node, context);
    case 'blockquote':
      return { ...node, children: markChildren(node.children, context) };
    default:
      return node;
  }
}

function markItem(item: ListItem, context: Context, kind: 'item' | 'step'): ListItem {
  const own = item.children[0];
  const leadIn = own?.type === 'paragraph' ? plainLine(own.children, context.source) : undefined;
  const children = item.children.map((child) => {
    if (child.type === 'paragraph') return markParagraph(child, context, kind);
    return markBlock(child, { ...context, leadIn: leadIn ?? context.leadIn }) as BlockContent;
  });
  return { ...item, children };
}

function markParagraph(node: Paragraph, context: Context, kind: StatementKind): Paragraph {
  const { text, prose, places } = inlineText(node.children, context.source, placeOf(node));
  const isWhole = kind !== 'sentence' && text.length <= longestItem;
  const ranges = isWhole ? [{ start: 0, end: text.length }] : sentenceRanges(prose);
  const topic = topicOf(node, context.source);
  const children: PhrasingContent[] = [];
  let shown = -1;
  for (const range of ranges) {
    const quote = oneLine(text.slice(range.start, range.end));
    if (quote === '') continue;
    children.push(...sliceInline(node.children, { start: shown, end: range.start }));
    shown = range.end;
    const place = { start: places[range.start]?.start ?? 0, end: places[range.end - 1]?.end ?? 0 };
    const holdsTopic = topic === undefined || range.start < topic.length;
    const draft = { kind, text: quote, topic: holdsTopic ? undefined : topic, ...place };
    const statement = addStatement(context, draft);
    const data = elementFor('span', statement);
    children.push({ type: 'emphasis', data, children: sliceInline(node.children, range) });
  }
  children.push(...sliceInline(node.children, { start: shown, end: text.length }));
  return { ...node, children };
}

// A row is one statement: "Level: Mid level; Title: …". The row's element carries the mark itself.
function markTable(node: Table, context: Context): Table {
  const { source } = context;
  const [headRow, ...rows] = node.children;
  if (!headRow) return node;
  const heads = headRow.children.map((cell) => plainLine(cell.children, source));
  const marked = rows.map((row) => {
    const cells: Cell[] = row.children
      .slice(0, heads.length)
      .map((cell, column) => ({
        column,
        head: heads[column] ?? '',
        text: plainLine(cell.children, source),
      }))
      .filter((cell) => cell.text !== '');
    if (cells.length === 0) return row;
    const text = sayRow(cells);
    const statement = addStatement(context, { kind: 'row', text, cells, ...placeOf(row) });
    return { ...row, data: { ...row.data, hProperties: { dataStatement: statement.id } } };
  });
  return { ...node, children: [headRow, ...marked] };
}

function markCode(node: RootContent & { type: 'code' }, context: Context): RootContent {
  if (node.value.trim() === '') return node;
  const text = oneLine(node.value);
  const statement = addStatement(context, { kind: 'code', text, ...placeOf(node) });
  return { type: 'blockquote', data: elementFor('div', statement), children: [node] };
}

// Tells mdast-util-to-hast to show a node as a plain element that carries the statement's id.
function elementFor(hName: string, statement: Statement): NodeData {
  return { hName, hProperties: { dataStatement: statement.id } };
}

type StatementDraft = Range & {
  kind: StatementKind;
  text: string;
  topic?: string | undefined;
  cells?: Cell[];
};

function addStatement(context: Context, draft: StatementDraft): Statement {
  const statement: Statement = {
    id: statementId(context, draft.text),
    sectionId: context.sectionId,
    kind: draft.kind,
    text: draft.text,
    leadIn: draft.kind === 'item' || draft.kind === 'step' ? context.leadIn : undefined,
    topic: draft.topic,
    cells: draft.cells,
    block: context.block,
    start: draft.start,
    end: draft.end,
  };
  context.statements.push(statement);
  return statement;
}

// The id hangs on the section and the words alone, so that it survives edits elsewhere; the same words
// twice in a section are told apart by a counter.
function statementId({ sectionId, twins }: Context, text: string): string {
  const words = text.toLowerCase().normalize('NFKC');
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 8);
  const id = `${sectionId}.${digest}`;
  const count = (twins.get(id) ?? 0) + 1;
  twins.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

// The last sentence before a list introduces it when it ends in a colon.
function leadInBefore(node: RootContent | undefined, source: string): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const { text, prose } = inlineText(node.children, source);
  const last = sentenceRanges(prose).at(-1);
  if (!last || !text.trimEnd().endsWith(':')) return undefined;
  return oneLine(text.slice(last.start, last.end));
}

// "**Porter.** Moves patients …": what stands after such an opening is about what it names.
function topicOf({ children }: Paragraph, source: string): string | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'strong' || others.length === 0) return undefined;
  const opening = plainLine(first.children, source);
  if (opening.length > longestTopic) return undefined;
  return opening.replace(/(?<![\s.:–-])[\s.:–-]+$/u, '') || undefined;
}

function plainLine(nodes: PhrasingContent[], source: string): string {
  return oneLine(inlineText(nodes, source).text);
}

function placeOf(node: RootContent | Table['children'][number]): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

// Reads the blocks of a section as statements, and marks each statement in the tree that is shown, so
// that a citation can be highlighted where it stands.
import { createHash } from 'node:crypto';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { sayCell } from '../text/say-cell.ts';
import { type Range, sentenceRanges } from '../text/sentences.ts';
import type { Cell, Statement, StatementKind } from '../types.ts';
import { inlineText, sliceInline } from './inline-text.ts';

/** Longest list item, in characters, that is cited as a whole; a longer one is cited by sentence. */
const longestItem = 400;

type NodeData = { hName: string; hProperties: { dataStatement: string } };

type Context = {
  source: string;
  sectionId: string;
  block: number;
  leadIn: string | undefined;
  statements: Statement[];
};

/** The statements of a section's blocks in order, and the blocks with each statement marked. */
export function readStatements(
  blocks: RootContent[],
  section: { id: string; source: string },
): { statements: Statement[]; blocks: RootContent[] } {
  const { id: sectionId, source } = section;
  const context: Context = { source, sectionId, block: 0, leadIn: undefined, statements: [] };
  const marked = blocks.map((node, block) => {
    context.block = block;
    context.leadIn = node.type === 'list' ? leadInBefore(blocks[block - 1], source) : undefined;
    return markBlock(node, context);
  });
  return { statements: context.statements, blocks: marked };
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
    case 'footnoteDefinition':
      return {
        ...node,
        children: node.children.map((child) => markBlock(child, context) as BlockContent),
      };
    default:
      return node;
  }
}

function markItem(item: ListItem, context: Context, kind: 'item' | 'step'): ListItem {
  const outer = context.leadIn;
  const own = item.children[0];
  const children = item.children.map((child) => {
    if (child.type === 'paragraph') return markParagraph(child, context, kind);
    if (own?.type === 'paragraph') context.leadIn = plainLine(own.children, context.source);
    return markBlock(child, context) as BlockContent;
  });
  context.leadIn = outer;
  return { ...item, children };
}

function markParagraph(node: Paragraph, context: Context, kind: StatementKind): Paragraph {
  const { text, offsets } = inlineText(node.children, context.source);
  const isWhole = kind !== 'sentence' && text.length <= longestItem;
  const ranges = isWhole ? [{ start: 0, end: text.length }] : sentenceRanges(text);
  const children: PhrasingContent[] = [];
  let shown = 0;
  for (const range of ranges) {
    const quote = oneLine(text.slice(range.start, range.end));
    if (quote === '') continue;
    if (range.start > shown) children.push({ type: 'text', value: ' ' });
    shown = range.end;
    const place = { start: offsets[range.start] ?? 0, end: (offsets[range.end - 1] ?? 0) + 1 };
    const statement = addStatement(context, { kind, text: quote, ...place });
    const data = elementFor('span', statement);
    children.push({ type: 'emphasis', data, children: sliceInline(node.children, range) });
  }
  return children.length > 0 ? { ...node, children } : node;
}

// A row is one statement: "Level: Mid level; Title: …". The row's element carries the mark itself.
function markTable(node: Table, context: Context): Table {
  const { source } = context;
  const [headRow, ...rows] = node.children;
  if (!headRow) return node;
  const heads = headRow.children.map((cell) => plainLine(cell.children, source));
  const marked = rows.map((row) => {
    const cells: Cell[] = row.children
      .map((cell, column) => ({
        head: heads[column] ?? '',
        text: plainLine(cell.children, source),
      }))
      .filter((cell) => cell.text !== '');
    if (cells.length === 0) return row;
    const text = cells.map(sayCell).join('; ');
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

type StatementDraft = Range & { kind: StatementKind; text: string; cells?: Cell[] };

function addStatement(context: Context, draft: StatementDraft): Statement {
  const statement: Statement = {
    id: statementId(context, draft.text),
    sectionId: context.sectionId,
    kind: draft.kind,
    text: draft.text,
    leadIn: draft.kind === 'item' || draft.kind === 'step' ? context.leadIn : undefined,
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
function statementId({ sectionId, statements }: Context, text: string): string {
  const words = text.toLowerCase().normalize('NFKC');
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 8);
  const id = `${sectionId}.${digest}`;
  const twins = statements.filter((other) => other.id === id || other.id.startsWith(`${id}-`));
  return twins.length === 0 ? id : `${id}-${twins.length + 1}`;
}

// The last sentence before a list introduces it when it ends in a colon.
function leadInBefore(node: RootContent | undefined, source: string): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const { text } = inlineText(node.children, source);
  const last = sentenceRanges(text).at(-1);
  if (!last || !text.trimEnd().endsWith(':')) return undefined;
  return oneLine(text.slice(last.start, last.end));
}

function plainLine(nodes: PhrasingContent[], source: string): string {
  return oneLine(inlineText(nodes, source).text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function placeOf(node: RootContent | Table['children'][number]): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

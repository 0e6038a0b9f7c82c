// A tree as the Markdown that Signpost reads: headings with their ids, boxes and folds as MkDocs writes them, lists of
// terms, and nothing in the text that could be taken for markup.
import type { Nodes, Parent, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { hideDialects } from './dialect-signs.ts';

/** A box, a fold or a tab, by the sign that begins it. */
export interface Box extends Parent {
  type: 'box';
  sign: string;
  kind: string;
  title: string;
  children: RootContent[];
}

/** A list of terms, each followed by what it means, all of them a line. */
export interface Terms extends Parent {
  type: 'terms';
  children: TermLine[];
}
export interface TermLine extends Parent {
  type: 'termLine';
  isTerm: boolean;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    box: Box;
    terms: Terms;
    termLine: TermLine;
  }
  interface HeadingData {
    /** The id that is written behind the heading. */
    id?: string;
  }
}

const text: Handle = (node: { value: string }, parent: Parents | undefined, state, info) => {
  const isFirst = parent?.children[0] === (node as Nodes) && parent.type !== 'link';
  return hideDialects(state.safe(node.value, info), isFirst);
};

const heading: Handle = (node, parent, state, info) => {
  const line = defaultHandlers.heading(
    { ...node, children: oneLine(node.children) },
    parent,
    state,
    info,
  );
  return node.data?.id ? `${line} {#${node.data.id}}` : line;
};

// A heading is one line.
function oneLine(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    if (node.type === 'text') return { ...node, value: node.value.replace(/\s+/g, ' ') };
    return 'children' in node
      ? ({ ...node, children: oneLine(node.children) } as PhrasingContent)
      : node;
  });
}

const box: Handle = (node: Box, _, state, info) => {
  const title = node.title === '' ? '' : ` "${node.title}"`;
  const name = node.sign === '===' ? '' : ` ${node.kind}`;
  const inner = state.containerFlow(node as never, info);
  const indented = state.indentLines(inner, (line, _at, isBlank) => (isBlank ? '' : '    ') + line);
  return `${node.sign}${name}${title}\n\n${indented}`;
};

const terms: Handle = (node: Terms, _, state, info) => {
  const lines: string[] = [];
  for (const [at, each] of node.children.entries()) {
    const line = termText(each, state, info);
    if (line === '') continue;
    if (each.isTerm && lines.length > 0 && !node.children[at - 1]?.isTerm) lines.push('');
    lines.push(each.isTerm ? line : `: ${line}`);
  }
  return lines.join('\n');
};

function termText(node: TermLine, state: State, info: Parameters<Handle>[3]): string {
  const paragraph = { type: 'paragraph' as const, children: oneLine(node.children) };
  const exit = state.enter('paragraph');
  const line = state.containerPhrasing(paragraph, { ...info, before: '\n', after: '\n' });
  exit();
  return line.replace(/\s+/g, ' ').trim();
}

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, {
  bullet: '-',
  rule: '-',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  handlers: { text, heading, box, terms },
});

export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

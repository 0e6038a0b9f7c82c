// "##Pay" alone on its line: a heading without the blank that Markdown asks for since CommonMark, as guides that are
// older than it have them. Not "#pay", which names a tag, but for the title that opens a guide.
import type { Heading, PhrasingContent, RootContent } from 'mdast';

const marked = /^#{1,6}(?=[\p{L}\p{N}“"'(])/u;
const opensTitle = /^#\p{Lu}/u;

/** The blocks of a guide, each such line as a heading. */
export function unspacedHeadings(nodes: RootContent[]): RootContent[] {
  return nodes.map((node, at) => headingOf(node, at === 0) ?? node);
}

function headingOf(node: RootContent, isFirst: boolean): Heading | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...others] = node.children;
  if (first?.type !== 'text' || !isOneLine(node.children)) return undefined;
  const [marks] = marked.exec(first.value) ?? [];
  if (marks === undefined) return undefined;
  if (marks.length === 1 && !(isFirst && opensTitle.test(first.value))) return undefined;
  const text = { ...first, value: first.value.slice(marks.length) };
  if (first.position) {
    const { start, end } = first.position;
    const offset = (start.offset ?? 0) + marks.length;
    text.position = { start: { ...start, column: start.column + marks.length, offset }, end };
  }
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children: [text, ...others],
    ...(node.position && { position: node.position }),
  };
}

function isOneLine(children: PhrasingContent[]): boolean {
  return children.every(
    (child) => child.type !== 'break' && !('value' in child && child.value.includes('\n')),
  );
}

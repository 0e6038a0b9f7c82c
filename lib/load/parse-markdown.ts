// Markdown as a syntax tree that later stages may walk by recursion: one that is nested without measure is refused.
import type { Nodes, Root, RootContent } from 'mdast';
import { SignpostError } from '../errors.ts';
import { alertOf, classedAlerts } from './blocks/alerts.ts';
import { definitionLists } from './blocks/definition-lists.ts';
import { nestHtml } from './blocks/nest-html.ts';
import { plainInline } from './blocks/plain-inline.ts';
import { unspacedHeadings } from './blocks/unspaced-headings.ts';
import { readDialects } from './dialects/read-dialects.ts';
import type { Doubt } from './dialects/source-mask.ts';
import { checkBounds } from './markdown-bounds.ts';
import { markdown } from './markdown-parser.ts';

/** Nodes within each other. A list in a list takes three. */
const mostLevels = 300;

export type ParsedMarkdown = {
  tree: Root;
  /** The source as the parser took it: as long, and each word in its place. */
  readSource: string;
  /** What the author should know of how it was read. */
  doubts: Doubt[];
};

/**
 * Parses GitHub's Markdown and what site generators and note-taking programs add to it; no raw HTML is left. The
 * source that offsets name places in comes with the tree: it is as long as the one given.
 * @param file Names it to its author.
 * @throws SignpostError `bad-guide` where quotes, lists or marks are nested deeper than anybody reads, or there are
 * more of them in one paragraph than the parser takes (`checkBounds`).
 */
export function parseMarkdown(source: string, file: string): ParsedMarkdown {
  const read = readDialects(source, (text) => {
    checkBounds(text, file);
    const tree = parsed(text);
    if (tree !== undefined && !isDeep(tree)) return tree;
    throw new SignpostError(
      'bad-guide',
      `${file}: quotes, lists or marks are nested over ${mostLevels} levels deep. Take some of them apart.`,
    );
  });
  const { text, classed, doubts } = read;
  const plain = plainInline(read.tree, { source, ...read });
  const nested = nestHtml(unspacedHeadings(plain.children), read);
  const children = readBlocks(classedAlerts(nested, classed, text), text);
  return { tree: { ...plain, children }, readSource: text, doubts };
}

// Alerts and lists of terms, at whatever level.
function readBlocks(nodes: RootContent[], source: string): RootContent[] {
  const blocks = nodes.map((node): RootContent => {
    const inner = holdsBlocks(node)
      ? ({ ...node, children: readBlocks(node.children as RootContent[], source) } as RootContent)
      : node;
    return (inner.type === 'blockquote' && alertOf(inner, source)) || inner;
  });
  return definitionLists(blocks);
}

function holdsBlocks(node: RootContent): node is RootContent & { children: RootContent[] } {
  return ['blockquote', 'list', 'listItem', 'boxed', 'footnoteDefinition'].includes(node.type);
}

// The parser itself recurses where it looks for bare addresses.
function parsed(source: string): Root | undefined {
  try {
    return markdown.parse(source);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

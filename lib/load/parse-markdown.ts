// Markdown as a syntax tree that later stages may walk by recursion: one that is nested without measure is refused.
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SignpostError } from '../errors.ts';
import { checkBounds } from './markdown-bounds.ts';

/** Nodes within each other. A list in a list takes three. */
const mostLevels = 300;

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/**
 * Parses GitHub's Markdown with front matter.
 * @param file Names it to its author.
 * @throws SignpostError `bad-guide` where quotes, lists or marks are nested deeper than anybody reads, or there are
 * more of them in one paragraph than the parser takes (`checkBounds`).
 */
export function parseMarkdown(source: string, file: string): Root {
  checkBounds(source, file);
  const tree = parsed(source);
  if (tree === undefined || isDeep(tree)) {
    throw new SignpostError(
      'bad-guide',
      `${file}: quotes, lists or marks are nested over ${mostLevels} levels deep. Take some of them apart.`,
    );
  }
  return tree;
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

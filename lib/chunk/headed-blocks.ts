// The blocks of a guide with every heading at the outermost level, wherever it stands: what a heading in a quote, a
// fold or a list parts goes on in a block of the same kind.
import type { Heading, List, ListItem, RootContent } from 'mdast';

const holding = new Set(['blockquote', 'boxed', 'list', 'listItem']);

/** @param depth Of the heading around; one inside another block stands below it. */
export function headedBlocks(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let depth = 0;
  for (const node of nodes) {
    if (node.type === 'heading') depth = node.depth;
    blocks.push(...(holdsHeading(node) ? parted(node, depth) : [node]));
  }
  return blocks;
}

function holdsHeading(node: RootContent): node is RootContent & { children: RootContent[] } {
  if (!holding.has(node.type) || !('children' in node)) return false;
  return (node.children as RootContent[]).some(
    (child) => child.type === 'heading' || holdsHeading(child),
  );
}

function parted(node: RootContent & { children: RootContent[] }, depth: number): RootContent[] {
  const parts: RootContent[] = [];
  let own: RootContent[] = [];
  const end = () => {
    if (own.length > 0) parts.push(...wrapped(node, own));
    own = [];
  };
  for (const child of node.children) {
    if (child.type !== 'heading' && !holdsHeading(child)) {
      own.push(child);
      continue;
    }
    end();
    if (child.type === 'heading') parts.push({ ...child, depth: below(depth, child.depth) });
    else parts.push(...parted(child, depth));
  }
  end();
  return parts;
}

// What stands beside the heading of an item is no item any more.
function wrapped(node: RootContent, children: RootContent[]): RootContent[] {
  if (node.type === 'listItem') return children;
  if (node.type === 'list') return [{ ...node, children: children as ListItem[] } as List];
  return [{ ...node, children } as RootContent];
}

function below(around: number, own: number): Heading['depth'] {
  return Math.min(6, Math.max(own, around + 1)) as Heading['depth'];
}

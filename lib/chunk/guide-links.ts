// Links from one guide to another: an author names the file, as an editor does, and readers get the page.
import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { isGuideFile } from '../load/guide-name.ts';
import { guideSlug } from '../load/guide-slug.ts';
import { guidePath } from '../wire/links.ts';

/** A copy of a guide's node in which links to Markdown files of the folder lead to their pages. */
export function linkGuides<Node extends Nodes>(node: Node, file: string): Node {
  const linked =
    node.type === 'link' || node.type === 'definition'
      ? { ...node, url: pageOf(node.url, file) }
      : node;
  if (!('children' in linked)) return linked;
  return { ...linked, children: linked.children.map((child) => linkGuides(child, file)) };
}

// `../bread.md#dough`, as `trades/baking.md` has it, is `/guide/bread#dough`; others stay as they are.
function pageOf(url: string, file: string): string {
  const [, path, fragment = ''] = /^(?![/\\]|[a-z][a-z\d+.-]*:)([^?#]+)(#.*)?$/i.exec(url) ?? [];
  if (path === undefined || !isGuideFile(path)) return url;
  const target = posix.join(posix.dirname(file.replaceAll('\\', '/')), decoded(path));
  const slug = target.startsWith('../') ? '' : guideSlug(target);
  return slug === '' ? url : `${guidePath(slug)}${fragment}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

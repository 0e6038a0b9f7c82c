// Links of a guide: an author names a file as an editor does, a page as the site's generator does, or a note by its
// name, and readers get the guide's page. What leads to nothing is told.
import { slug as slugify } from 'github-slugger';
import type { Definition, Link, Nodes } from 'mdast';
import { isGuideFile } from '../load/guide-name.ts';
import { guidePath } from '../wire/links.ts';
import type { GuideNames } from './guide-folder.ts';

/** A link into the guides, to be checked once all of them are cut into sections. */
export type InnerLink = {
  file: string;
  line: number | undefined;
  url: string;
  slug: string;
  fragment: string;
};

export type LinkContext = {
  file: string;
  folder: GuideNames;
  lineAt(offset: number): number;
  /** Told of each link into the guides. */
  found(link: InnerLink): void;
  /** Told of each link of the site that leads to none of the guides. */
  lost(link: { line: number | undefined; url: string }): void;
};

/**
 * A copy of a guide's node in which links to guides of the folder lead to their pages, and what leads to no guide
 * where one is named is its text alone.
 */
export function linkGuides<Node extends Nodes>(node: Node, context: LinkContext): Node {
  const linked =
    node.type === 'link' || node.type === 'definition' ? linkNode(node, context) : node;
  if (!('children' in linked)) return linked as Node;
  return {
    ...linked,
    children: linked.children.map((child) => linkGuides(child, context)),
  } as Node;
}

function linkNode(node: Definition | Link, context: LinkContext): Nodes {
  const { url, position } = node;
  const offset = position?.start.offset;
  const line = offset === undefined ? undefined : context.lineAt(offset);
  const target = targetOf(url, context);
  if (target === undefined) return node;
  if (target === 'lost') {
    context.lost({ line, url: url.replace(/^wiki:/, '') });
    return node.type === 'link' && isNamed(url) ? textAlone(node) : node;
  }
  context.found({ file: context.file, line, url, ...target });
  const page = target.isOwn ? '' : guidePath(target.slug);
  return { ...node, url: page + target.fragment };
}

function textAlone({ children, position }: Link): Nodes {
  return { type: 'emphasis', data: { hName: 'span' }, children, ...(position && { position }) };
}

/** A note, or a file by its ending: whatever it was to lead to, it is no page of this site. */
function isNamed(url: string): boolean {
  return url.startsWith('wiki:') || isGuideFile(url.split(/[?#]/)[0] ?? '') || url.trim() === '';
}

type Target = { slug: string; fragment: string; isOwn: boolean };

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i;
const asset = /\.[a-z\d]{1,5}$/i;

// Undefined for what is no matter of the guides: other sites, other files.
function targetOf(url: string, { file, folder }: LinkContext): Target | 'lost' | undefined {
  if (url.startsWith('wiki:')) return noteOf(url.slice('wiki:'.length), file, folder);
  if (elsewhere.test(url)) return undefined;
  const [, written = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const path = decoded(written);
  if (path === '') return fragment.length < 2 ? lostUnlessTop(url) : own(file, fragment, folder);
  if (path.startsWith(guidePath(''))) return undefined;
  const slug = folder.byPath(path, file.replaceAll('\\', '/'));
  if (slug !== undefined) return { slug, fragment, isOwn: false };
  return asset.test(path) && !isGuideFile(path) && !/\.html?$/i.test(path) ? undefined : 'lost';
}

function lostUnlessTop(url: string): 'lost' | undefined {
  return url.startsWith('#') ? undefined : 'lost';
}

function own(file: string, fragment: string, folder: GuideNames): Target | undefined {
  const slug = folder.slugOf(file);
  return slug === undefined ? undefined : { slug, fragment, isOwn: true };
}

// `Page#A heading`, by the page's file name, title or further name.
function noteOf(written: string, file: string, folder: GuideNames): Target | 'lost' {
  const hash = written.indexOf('#');
  const page = hash === -1 ? written : written.slice(0, hash);
  const heading = hash === -1 ? '' : written.slice(hash + 1).replace(/^\^.*/, '');
  const fragment = heading === '' ? '' : `#${slugify(heading)}`;
  const slug = page === '' ? folder.slugOf(file) : folder.byName(page);
  return slug === undefined ? 'lost' : { slug, fragment, isOwn: page === '' };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

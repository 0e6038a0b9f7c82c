// Cuts a parsed guide at its headings: each section with its id, its path of headings and its blocks.
import { slug as slugify } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { guideName } from '../load/guide-name.ts';
import { firstFree } from '../load/guide-slug.ts';
import type { Warn } from '../load/guide-warning.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { Section } from '../types.ts';
import { headedBlocks } from './headed-blocks.ts';

/** A section before its blocks are read. */
export type RawSection = Omit<Section, 'content'> & { blocks: RootContent[] };

type HeadingParts = { title: string; id: string | undefined };

/**
 * The sections of a guide in order. Blocks before the first heading make a section that carries the
 * guide's title. An id that is taken is numbered, and `warn` is told.
 */
export function cutSections(guide: ParsedGuide, warn: Warn): RawSection[] {
  const sections: RawSection[] = [];
  const openHeadings: { depth: number; title: string }[] = [];
  const opening: RootContent[] = [];
  for (const node of headedBlocks(guide.tree.children)) {
    if (node.type === 'heading') {
      const { title, id } = readHeading(node);
      while ((openHeadings.at(-1)?.depth ?? 0) >= node.depth) openHeadings.pop();
      openHeadings.push({ depth: node.depth, title });
      const path = openHeadings.map((heading) => heading.title);
      const line = guide.lineAt(node.position?.start.offset ?? 0);
      sections.push({ id: id ?? '', title, depth: node.depth, path, line, blocks: [] });
    } else {
      (sections.at(-1)?.blocks ?? opening).push(node);
    }
  }
  const headed = assignIds(guide.file, sections, warn);
  return [...openingSection(guide, opening, headed), ...headed];
}

/** The guide's title: front matter, else its first heading, else the question that it answers, else the file's name. */
export function titleOf(guide: ParsedGuide): string {
  if (guide.frontMatter.title) return guide.frontMatter.title;
  const heading = headedBlocks(guide.tree.children).find((node) => node.type === 'heading');
  return (
    (heading && readHeading(heading).title) || guide.frontMatter.question || guideName(guide.file)
  );
}

// None when a reader would see nothing of it, as of a comment. Its id gives way to those of headings.
function openingSection(
  guide: ParsedGuide,
  blocks: RootContent[],
  others: RawSection[],
): RawSection[] {
  const unseen = ['html', 'definition', 'footnoteDefinition'];
  const first = blocks.find(({ type }) => !unseen.includes(type));
  if (!first) return [];
  const title = titleOf(guide);
  const taken = new Set(others.map(({ id }) => id));
  let id = 'introduction';
  for (let count = 2; taken.has(id); count += 1) id = `introduction-${count}`;
  const line = guide.lineAt(first.position?.start.offset ?? 0);
  return [{ id, title, depth: 1, path: [title], line, blocks }];
}

// An explicit id stands at the end of the heading: `## Career path {#trajectories}`.
function readHeading(node: Heading): HeadingParts {
  const text = plainText(node, { includeImageAlt: false }).trim();
  const open = text.lastIndexOf('{#');
  if (open === -1 || !text.endsWith('}')) return { title: text, id: undefined };
  const id = text.slice(open + 2, -1);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u.test(id)) return { title: text, id: undefined };
  return { title: text.slice(0, open).trim(), id };
}

// Explicit ids come first, so that the slug of another heading cannot take one of them. A slug that is
// taken is tried once more with its parent heading in front ("Pandas: Summary"), and then numbered.
function assignIds(file: string, sections: RawSection[], warn: Warn): RawSection[] {
  const lineOf = new Map<string, number>();
  const counts = new Map<string, number>();
  const claim = (wanted: string, line: number, why: string): string => {
    const { name: id, count } = firstFree(wanted, lineOf, counts.get(wanted));
    counts.set(wanted, count);
    if (id !== wanted) {
      const text = `the heading ${why} as the one on line ${lineOf.get(wanted)}, and its id is made "${id}". Give it an id of its own, as in {#${id}}, so that links to it last.`;
      warn({ code: 'repeated-id', file, line, text });
    }
    lineOf.set(id, line);
    return id;
  };
  const explicit = sections.map(({ id, line }) =>
    id === '' ? '' : claim(id, line, `has the same id "${id}"`),
  );
  return sections.map((section, at) => {
    const own = explicit[at];
    if (own) return { ...section, id: own };
    const slug = slugify(section.title) || 'section';
    const parent = section.path.at(-2);
    const wanted = lineOf.has(slug) && parent ? `${slugify(parent)}-${slug}` : slug;
    return { ...section, id: claim(wanted, section.line, `"${section.title}" is worded`) };
  });
}

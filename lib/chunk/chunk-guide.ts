// chunk: a parsed guide in; its sections, statements and passages out.
import type { Text } from 'hast';
import type { FootnoteDefinition, Image, ImageReference, RootContent } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import type { Warn } from '../load/guide-warning.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { Guide, Passage, Section } from '../types.ts';
import { GuideFolder, type GuideNames } from './guide-folder.ts';
import { type InnerLink, type LinkContext, linkGuides } from './guide-links.ts';
import { listItems } from './list-items.ts';
import { nameGuide } from './name-guides.ts';
import { cutPassages } from './passages.ts';
import { placeNotes } from './place-notes.ts';
import { placeWordings } from './place-wordings.ts';
import { NotedStatements } from './qualifiers.ts';
import { cutSections, type RawSection, titleOf } from './sections.ts';
import { type ReadStatements, readStatements } from './statements.ts';
import { tellEmpty } from './tell-empty.ts';

/** What a guide is cut with: the guides around it, and who is told of what its author should know. */
export type ChunkOptions = {
  folder?: GuideNames;
  warn?: Warn;
  /** Links into the guides are put here, to be checked once all guides are cut. */
  links?: InnerLink[];
};

/** Cuts a guide into what can be cited and ranked. */
export async function chunkGuide(parsed: ParsedGuide, options: ChunkOptions = {}): Promise<Guide> {
  const { slug, frontMatter } = parsed;
  const { warn = nobody } = options;
  const cut = readSections(parsed, warn);
  const statements = cut.flatMap(({ read }) => read.statements);
  const passages: Passage[] = [];
  let first = 0;
  for (const { read } of cut) {
    passages.push(...(await cutPassages(slug, read.statements, first)));
    first += read.statements.length;
  }
  const sections = showSections(cut, parsed, options);
  const wordings = cut.flatMap(({ read }) => read.wordings);
  return {
    slug,
    title: titleOf(parsed),
    description: frontMatter.description,
    updated: frontMatter.updated,
    language: frontMatter.language,
    canonicalUrl: frontMatter.canonicalUrl,
    contact: frontMatter.contact,
    starterQuestions: frontMatter.starterQuestions,
    words: placeWordings(parsed, { sections, statements, wordings }, warn),
    sections,
    statements,
    passages,
  };
}

function nobody(): void {}

type CutSection = { section: RawSection; read: ReadStatements };

function notesOf({ tree }: ParsedGuide): FootnoteDefinition[] {
  return tree.children.filter((node) => node.type === 'footnoteDefinition');
}

function readSections(parsed: ParsedGuide, warn: Warn): CutSection[] {
  const { file, readSource, lineAt, doubts } = parsed;
  for (const { offset, text } of doubts) {
    warn({ code: 'doubtful-markup', file, line: lineAt(offset), text });
  }
  const noted = new NotedStatements();
  const unfilled = (placeholder: string, offset: number) => {
    const text = `"${placeholder}" is filled by nothing here, and what holds it is not quoted.`;
    warn({ code: 'unfilled-place', file, line: lineAt(offset), text });
  };
  const cut = placeNotes(cutSections(parsed, warn), notesOf(parsed)).map((section) => {
    const from = { id: section.id, source: readSource, noted, unfilled };
    return { section, read: readStatements(section.blocks, from) };
  });
  for (const { read } of cut) noted.give(read.marks);
  tellEmpty(
    cut.map(({ section, read }) => ({ ...section, ...read })),
    file,
    warn,
  );
  return cut;
}

// Definitions of links and notes may stand in any section and are seen from all; the first one of a name holds.
function showSections(cut: CutSection[], parsed: ParsedGuide, options: ChunkOptions): Section[] {
  const { folder = new GuideFolder([nameGuide(parsed)]), warn = nobody, links = [] } = options;
  const { file, tree } = parsed;
  const context: LinkContext = {
    file,
    folder,
    lineAt: parsed.lineAt,
    found: (link) => links.push(link),
    lost: ({ line, url }) => {
      const text = `the link "${url}" leads to no guide of this folder.`;
      warn({ code: 'dead-link', file, line, text });
    },
  };
  const silent = { ...context, found: nobody, lost: nobody };
  const definitions = tree.children
    .filter((node) => node.type === 'definition')
    .map((node) => linkGuides(node, context));
  const notes = notesOf(parsed).map((node) => linkGuides(node, silent));
  return cut.map(({ section, read }) => {
    const { blocks: _, ...own } = section;
    const linked = read.blocks.map((block) => linkGuides(block, context));
    return { ...own, content: contentOf(own.id, [...linked, ...definitions, ...notes]) };
  });
}

function contentOf(sectionId: RawSection['id'], blocks: RootContent[]): Section['content'] {
  const tree = toHast(
    { type: 'root', children: blocks },
    {
      clobberPrefix: `${sectionId}-`,
      handlers: { image: imageText, imageReference: imageText, listItem: listItems() },
    },
  );
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

// An image is said by its description, which is also what a statement quotes.
function imageText(_: State, { alt }: Image | ImageReference): Text {
  return { type: 'text', value: alt ?? '' };
}

// chunk: a parsed guide in; its sections, statements and passages out.
import type { Text } from 'hast';
import type { Image, ImageReference, RootContent } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { Guide, Passage, Section, Statement } from '../types.ts';
import { linkGuides } from './guide-links.ts';
import { cutPassages } from './passages.ts';
import { placeNotes } from './place-notes.ts';
import { placeWordings } from './place-wordings.ts';
import { cutSections, type RawSection, titleOf } from './sections.ts';
import { readStatements } from './statements.ts';

/**
 * Cuts a guide into what can be cited and ranked.
 * @throws SignpostError `bad-guide` when two headings have the same id, or the words file names what the
 * guide does not have.
 */
export async function chunkGuide(parsed: ParsedGuide): Promise<Guide> {
  const sections: Section[] = [];
  const statements: Statement[] = [];
  const passages: Passage[] = [];
  const links = parsed.tree.children.filter((node) => node.type === 'definition');
  const notes = parsed.tree.children.filter((node) => node.type === 'footnoteDefinition');
  for (const { blocks, ...section } of placeNotes(cutSections(parsed), notes)) {
    const read = readStatements(blocks, { id: section.id, source: parsed.source });
    passages.push(...(await cutPassages(parsed.slug, read.statements, statements.length)));
    statements.push(...read.statements);
    sections.push({
      ...section,
      content: contentOf(section.id, parsed.file, [...read.blocks, ...links, ...notes]),
    });
  }
  return {
    ...parsed.frontMatter,
    slug: parsed.slug,
    title: titleOf(parsed),
    updated: parsed.frontMatter.updated,
    canonicalUrl: parsed.frontMatter.canonicalUrl,
    words: placeWordings(parsed, sections, statements),
    sections,
    statements,
    passages,
  };
}

// Raw HTML in a guide is dropped here: mdast-util-to-hast passes it on only when told to. Definitions
// of links and notes may stand in any section and are seen from all; the first one of a name holds.
function contentOf(
  sectionId: RawSection['id'],
  file: string,
  blocks: RootContent[],
): Section['content'] {
  const tree = toHast(linkGuides({ type: 'root', children: blocks }, file), {
    clobberPrefix: `${sectionId}-`,
    handlers: { image: imageText, imageReference: imageText },
  });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

// An image is said by its description, which is also what a statement quotes.
function imageText(_: State, { alt }: Image | ImageReference): Text {
  return { type: 'text', value: alt ?? '' };
}

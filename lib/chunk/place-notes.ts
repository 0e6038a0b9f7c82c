// Gives each footnote to the section that shows it, wherever in the guide its definition stands.
import type { FootnoteDefinition, Nodes } from 'mdast';
import type { RawSection } from './sections.ts';

/**
 * Moves each note to the end of the first section that refers to it; a note that nothing refers to is
 * shown nowhere and left out.
 */
export function placeNotes(sections: RawSection[], notes: FootnoteDefinition[]): RawSection[] {
  const unplaced = new Map(notes.toReversed().map((note) => [note.identifier, note]));
  return sections.map((section) => {
    const blocks = section.blocks.filter(({ type }) => type !== 'footnoteDefinition');
    // A placed note is looked through in its turn, for it may refer to another.
    for (const block of blocks) {
      for (const identifier of referencesIn(block)) {
        const note = unplaced.get(identifier);
        if (!note) continue;
        unplaced.delete(identifier);
        blocks.push(note);
      }
    }
    return { ...section, blocks };
  });
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

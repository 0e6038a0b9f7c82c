// A guide as rules look at it: what its author wrote, and what Signpost made of it.
import type { GuideFolder } from '../chunk/guide-folder.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { Guide, Section, Statement } from '../types.ts';

export type ReadGuide = {
  parsed: ParsedGuide;
  guide: Guide;
  /** What its folder's guides are called in links. */
  folder: GuideFolder;
  /** Ids and titles of the sections of all guides, by slug. */
  headings: ReadonlyMap<string, readonly Pick<Section, 'id' | 'title'>[]>;
};

/** The statements of a guide by section and block, in order: a block is a paragraph, a list or a table. */
export function blocksOf({ statements }: Guide): Statement[][] {
  const blocks = Map.groupBy(statements, ({ sectionId, block }) => `${sectionId} ${block}`);
  return [...blocks.values()];
}

/** The line of the file on which a statement begins. */
export function lineOf({ parsed }: ReadGuide, { start }: Statement): number {
  return parsed.lineAt(start);
}

/** The first words of a text, as a finding quotes it. */
export function shown(text: string): string {
  const most = 60;
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}

// A guide as records: one of its Markdown, one of what its author lists, and of each group of neighbouring sections two,
// with what answers are made of and with the trees that pages show.
import type { Root } from 'hast';
import { z } from 'zod';
import type { Guide, GuideWords, Passage, Statement } from '../types.ts';
import { type SectionTexts, sectionsOf } from './guide-texts.ts';

/** Characters of statements in one group: little to read for one of them, and enough to be compressed well. */
const groupSize = 2500;

const optionalString = z.string().optional();

const statementSchema = z
  .object({
    /** What stands behind the section's id. */
    id: z.string(),
    kind: z.enum(['sentence', 'item', 'step', 'row', 'code']),
    text: z.string(),
    leadIn: optionalString,
    topic: optionalString,
    cells: z.array(z.object({ column: z.number(), head: z.string(), text: z.string() })).optional(),
    /** Whole, for it may be a statement of another section. */
    qualifiedBy: z.array(z.string()).optional(),
    block: z.number(),
    start: z.number(),
    end: z.number(),
  })
  .transform((statement) => ({
    leadIn: undefined,
    topic: undefined,
    cells: undefined,
    ...statement,
  }));

const groupSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    depth: z.number(),
    path: z.array(z.string()),
    line: z.number(),
    /** How many statements each passage holds. */
    passages: z.array(z.number()),
    statements: z.array(statementSchema),
  }),
);

const treesSchema = z.array(
  z.custom<Root>((value) => z.object({ type: z.literal('root') }).safeParse(value).success),
);

const wordsSchema = z.object({
  synonyms: z.array(z.array(z.string())),
  askedAs: z.array(
    z
      .object({ text: z.string(), sectionId: z.string(), statementId: optionalString })
      .transform((wording) => ({ statementId: undefined, ...wording })),
  ),
  notCovered: z.array(z.string()),
});

/** How many records a guide and a group have. */
export const recordsOfGuide = 2;
export const recordsOfGroup = 2;

/** The records of a guide in order, and how many sections each group has. */
export type GuideRecords = { records: string[]; groups: number[] };

export function recordsOf(guide: Guide, source: string): GuideRecords {
  const groups = grouped(sectionsOf(guide));
  const records = [source, JSON.stringify(guide.words)];
  for (const sections of groups) {
    const texts: z.input<typeof groupSchema> = sections.map(textsOf);
    records.push(JSON.stringify(texts));
    records.push(JSON.stringify(sections.map(({ section }) => section.content)));
  }
  return { records, groups: groups.map((sections) => sections.length) };
}

function textsOf({ section, passages, statements }: SectionTexts) {
  const { content: _, ...head } = section;
  return {
    ...head,
    passages: passages.map(({ first, last }) => last - first),
    statements: statements.map(({ id, sectionId, ...statement }) => ({
      ...statement,
      id: id.slice(sectionId.length),
    })),
  };
}

function grouped(sections: SectionTexts[]): SectionTexts[][] {
  const groups: SectionTexts[][] = [];
  let size = groupSize;
  for (const section of sections) {
    if (size >= groupSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(section);
    size += section.statements.reduce((sum, { text }) => sum + text.length, 0);
  }
  return groups;
}

/** What a guide's author lists. */
export function readWords(record: string): GuideWords {
  return wordsSchema.parse(JSON.parse(record));
}

/** The trees of a group's sections, in order. */
export function readTrees(record: string): Root[] {
  return treesSchema.parse(JSON.parse(record));
}

/**
 * The sections of a group, each with a tree that is read when it is asked for.
 * @param guide The guide's slug.
 * @param first The number of the group's first statement in its guide.
 * @param treeOf The tree of a section by its place in the group.
 */
export function readGroup(
  record: string,
  { guide, first, treeOf }: { guide: string; first: number; treeOf: (at: number) => Root },
): SectionTexts[] {
  let before = first;
  return groupSchema
    .parse(JSON.parse(record))
    .map(({ statements: read, passages: sizes, ...head }, at) => {
      const statements = read.map((each) => ({
        ...each,
        id: head.id + each.id,
        sectionId: head.id,
      }));
      const passages = passagesOf(sizes, { guide, sectionId: head.id, first: before, statements });
      before += statements.length;
      const section = {
        ...head,
        get content() {
          return treeOf(at);
        },
      };
      return { section, passages, statements };
    });
}

function passagesOf(
  sizes: number[],
  of: { guide: string; sectionId: string; first: number; statements: Statement[] },
): Passage[] {
  const { guide, sectionId, first, statements } = of;
  let from = 0;
  return sizes.map((size, part) => {
    const own = statements.slice(from, from + size);
    from += size;
    return {
      id: `${guide}/${sectionId}${part === 0 ? '' : `~${part + 1}`}`,
      guide,
      sectionId,
      first: first + from - size,
      last: first + from,
      text: own.map(({ text }) => text).join('\n'),
    };
  });
}

// What of an index lies in its first file, as parts of numbers and back: all but the texts.
import { z } from 'zod';
import type { Part, Parts } from './binary-parts.ts';
import type { FormTables } from './guide-forms.ts';
import type { GuideHead } from './kept-guides.ts';
import type { RecordTable } from './kept-records.ts';
import type { Layout } from './layout.ts';
import { averageOf, type LexicalIndex } from './lexical-index.ts';
import { type ListSource, PostingTable } from './posting-table.ts';
import { StringTable } from './string-table.ts';
import type { WordingPostings } from './wording-postings.ts';

const optionalString = z.string().optional();

const headsSchema = z.object({
  heads: z.array(
    z
      .object({
        slug: z.string(),
        title: z.string(),
        description: z.string(),
        updated: optionalString,
        language: z.string(),
        canonicalUrl: optionalString,
        contact: optionalString,
        starterQuestions: z.array(z.string()),
        hasWords: z.boolean(),
      })
      .transform((head) => ({
        updated: undefined,
        canonicalUrl: undefined,
        contact: undefined,
        ...head,
      })),
  ),
  /** Of all guides. */
  synonyms: z.array(z.array(z.string())),
});

/** What the first file holds. */
export type IndexTables = {
  heads: GuideHead[];
  synonyms: string[][];
  layout: Layout;
  guideGroups: Uint32Array;
  groupSections: Uint32Array;
  /** By section, the hash of its id. */
  sectionHashes: Uint32Array;
  records: RecordTable;
  lexical: LexicalIndex;
  wordings: WordingPostings;
  forms: FormTables;
};

type TermTables = Pick<IndexTables, 'lexical' | 'wordings' | 'forms'>;

/** What stands before the parts of terms. */
export function textParts(tables: Omit<IndexTables, keyof TermTables>): Record<string, Part> {
  const { heads, synonyms, layout, records, guideGroups, groupSections } = tables;
  const known: z.input<typeof headsSchema> = { heads, synonyms };
  return {
    heads: utf8(JSON.stringify(known)),
    ...layout,
    guideGroups,
    groupSections,
    sectionHashes: tables.sectionHashes,
    recordEnds: records.ends,
    recordChecksums: records.checksums,
  };
}

export function termParts({ lexical, wordings, forms }: TermTables): Record<string, Part> {
  return {
    lengths: Uint32Array.from(lexical.lengths),
    words: utf8([...lexical.words.keys()].join('\n')),
    wordCounts: Uint32Array.from(lexical.words.values()),
    names: utf8([...lexical.names].join('\n')),
    ...ofPostings('terms', lexical.postings),
    ...ofPostings('wordings', wordings.table),
    wordingBegins: wordings.begins,
    ...ofStrings('initials', forms.initials.keys),
    ...ofStrings('initialsOf', forms.initials.values),
    ...ofStrings('compounds', forms.compounds.keys),
    ...ofStrings('compoundsOf', forms.compounds.values),
  };
}

/** The part that grows most with the guides: which passages hold each term. */
export const listsPart = 'terms.lists.bytes';

/**
 * @param lists Where the lists of terms are, if they are not among the parts.
 * @throws Error when a part is missing, or is not what it should be.
 */
export function tablesIn(parts: Parts, lists?: ListSource): IndexTables {
  const { heads, synonyms } = headsSchema.parse(JSON.parse(text(parts.u8('heads'))));
  const counts = parts.u32('wordCounts');
  const words = linesIn(parts.u8('words')).map((word, at) => [word, counts[at] ?? 0] as const);
  const lengths = parts.u32('lengths');
  return {
    heads,
    synonyms,
    layout: {
      guideSections: parts.u32('guideSections'),
      sectionPassages: parts.u32('sectionPassages'),
      sectionStatements: parts.u32('sectionStatements'),
      passageStatements: parts.u32('passageStatements'),
      questions: parts.u32('questions'),
    },
    guideGroups: parts.u32('guideGroups'),
    groupSections: parts.u32('groupSections'),
    sectionHashes: parts.u32('sectionHashes'),
    records: { ends: parts.f64('recordEnds'), checksums: parts.u32('recordChecksums') },
    lexical: {
      lengths,
      averageLength: averageOf(lengths),
      postings: postingsIn(parts, 'terms', lists),
      words: new Map(words),
      names: new Set(linesIn(parts.u8('names'))),
    },
    wordings: { table: postingsIn(parts, 'wordings'), begins: parts.u32('wordingBegins') },
    forms: {
      initials: { keys: stringsIn(parts, 'initials'), values: stringsIn(parts, 'initialsOf') },
      compounds: { keys: stringsIn(parts, 'compounds'), values: stringsIn(parts, 'compoundsOf') },
    },
  };
}

function ofStrings(name: string, { parts }: StringTable): Record<string, Part> {
  return prefixed(name, parts);
}

function stringsIn(parts: Parts, name: string): StringTable {
  return new StringTable({
    bytes: parts.u8(`${name}.bytes`),
    ends: parts.u32(`${name}.ends`),
    hashes: parts.u32(`${name}.hashes`),
    numbers: parts.u32(`${name}.numbers`),
  });
}

function ofPostings(name: string, { parts }: PostingTable): Record<string, Part> {
  const { terms, ...lists } = parts;
  return { ...ofStrings(name, terms), ...prefixed(`${name}.lists`, lists) };
}

function postingsIn(parts: Parts, name: string, lists?: ListSource): PostingTable {
  const kept = {
    terms: stringsIn(parts, name),
    counts: parts.u32(`${name}.lists.counts`),
    ends: parts.u32(`${name}.lists.ends`),
    bytes: parts.u8(`${name}.lists.bytes`),
  };
  return new PostingTable(kept, lists);
}

function prefixed(name: string, parts: Record<string, Part>): Record<string, Part> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [`${name}.${key}`, part]));
}

function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function linesIn(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : text(bytes).split('\n');
}

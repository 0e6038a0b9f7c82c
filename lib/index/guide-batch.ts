// What the index takes from some guides, read of them by themselves: in whatever thread, and whatever guides stand
// before them.
import type { Guide } from '../types.ts';
import { FormsBuilder } from './guide-forms.ts';
import { recordsOf } from './guide-records.ts';
import { sectionsOf, sizesOf } from './guide-texts.ts';
import { dumpGuide } from './index-dump.ts';
import { packTerms } from './index-terms.ts';
import type { GuideHead } from './kept-guides.ts';
import { packRecord } from './kept-records.ts';
import type { SectionSizes } from './layout.ts';
import { fieldsOfGuide, LexicalBuilder } from './lexical-index.ts';
import { WordingsBuilder } from './wording-postings.ts';

const encoder = new TextEncoder();

/** What is kept of one guide. */
type GuidePart = {
  head: GuideHead;
  synonyms: string[][];
  /** Its records in order, and how many sections each group has. */
  records: Uint8Array[];
  groups: number[];
  sectionIds: string[];
  sizes: SectionSizes[];
  /** The guide for people, in UTF-8. */
  dump: Uint8Array;
};

export type GuideBatch = {
  guides: GuidePart[];
  /** Packed. */
  terms: Uint8Array;
};

/** A guide with its Markdown. */
type GuideWithSource = { guide: Guide; source: string };

/** Reads guides, which are then known to whoever writes the index. */
export function readBatch(guides: Iterable<GuideWithSource>): GuideBatch {
  const lexical = new LexicalBuilder();
  const wordings = new WordingsBuilder();
  const forms = new FormsBuilder();
  const parts: GuidePart[] = [];
  for (const { guide, source } of guides) {
    for (const fields of fieldsOfGuide(guide)) lexical.add(fields);
    wordings.add(guide);
    for (const { title } of guide.sections) forms.addPhrase(title);
    for (const statement of guide.statements) forms.addStatement(statement);
    parts.push(partOf(guide, source));
  }
  return {
    guides: parts,
    terms: packTerms({
      lexical: lexical.part(),
      wordings: wordings.part(),
      forms: forms.part(),
    }),
  };
}

function partOf(guide: Guide, source: string): GuidePart {
  const { words, sections, statements: _, passages: __, ...head } = guide;
  const { records, groups } = recordsOf(guide, source);
  return {
    head: { ...head, hasWords: Object.values(words).some((list) => list.length > 0) },
    synonyms: words.synonyms,
    records: records.map(packRecord),
    groups,
    sectionIds: sections.map(({ id }) => id),
    sizes: sectionsOf(guide).map(sizesOf),
    dump: encoder.encode(dumpGuide(guide)),
  };
}

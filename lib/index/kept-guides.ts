// The guides of an index file: of their texts those are in memory that were asked for last.
import type { Root } from 'hast';
import { LRUCache } from 'lru-cache';
import { SignpostError } from '../errors.ts';
import type { Guide, GuideWords, Passage, Section, Statement } from '../types.ts';
import {
  readGroup,
  readTrees,
  readWords,
  recordsOfGroup,
  recordsOfGuide,
} from './guide-records.ts';
import type { GuideTexts, SectionTexts } from './guide-texts.ts';
import type { RecordReader } from './kept-records.ts';
import { firstStatementOf, holderOf, type Layout } from './layout.ts';
import { SectionNumbers } from './section-numbers.ts';

/** What is known of a guide before any of its text is read. */
export type GuideHead = Omit<Guide, 'sections' | 'statements' | 'passages' | 'words'> & {
  /** Whether its author lists any words. */
  hasWords: boolean;
};

const noWords: GuideWords = { synonyms: [], askedAs: [], notCovered: [] };

export type KeptParts = {
  heads: GuideHead[];
  layout: Layout;
  /** By guide the number of its first group, and by group of its first section; each with the number of all at its end. */
  guideGroups: Uint32Array;
  groupSections: Uint32Array;
  /** By section, the hash of its id. */
  sectionHashes: Uint32Array;
  records: RecordReader;
  /** The path of the file, for whoever has to mend it. */
  path: string;
};

/** Characters of records whose sections are held; in memory they take some six times as much. */
const mostHeld = 3_000_000;
/** The same of the trees of pages, which are read one guide after the other. */
const mostTreesHeld = 1_000_000;
/** The same of what authors list. */
const mostWordsHeld = 2_000_000;

type Group = SectionTexts[];

/** Guides whose texts are read when they are asked for. */
export class KeptGuides implements GuideTexts {
  readonly guides: Guide[];
  readonly layout: Layout;
  readonly #parts: KeptParts;
  readonly #held = new LRUCache<number, { group: Group; size: number }>({
    maxSize: mostHeld,
    sizeCalculation: ({ size }) => Math.min(size + 1, mostHeld),
  });
  readonly #trees = new LRUCache<number, { trees: Root[]; size: number }>({
    maxSize: mostTreesHeld,
    sizeCalculation: ({ size }) => Math.min(size + 1, mostTreesHeld),
  });
  readonly #words = new LRUCache<number, { words: GuideWords; size: number }>({
    maxSize: mostWordsHeld,
    sizeCalculation: ({ size }) => Math.min(size + 1, mostWordsHeld),
  });
  /** Groups of which somebody still holds something, though others have taken their place. */
  readonly #alive = new Map<number, WeakRef<Group>>();
  readonly #groupOf = new WeakMap<Statement | Passage | Section, Group>();
  /** The group that was asked for last: most questions keep to one. */
  #last: { number: number; group: Group } | undefined;
  readonly #numbers: SectionNumbers;

  constructor(parts: KeptParts) {
    this.#parts = parts;
    this.layout = parts.layout;
    this.#numbers = new SectionNumbers({
      hashes: parts.sectionHashes,
      layout: parts.layout,
      idOf: (section) => this.read(section).section.id,
    });
    this.guides = parts.heads.map((head, number) => new KeptGuide(head, number, this));
  }

  source(guide: number): string {
    return this.#record(this.#firstRecord(guide));
  }

  words(guide: number): GuideWords {
    if (!this.#parts.heads[guide]?.hasWords) return noWords;
    const held = this.#words.get(guide);
    if (held) return held.words;
    const record = this.#record(this.#firstRecord(guide) + 1);
    const words = readWords(record);
    this.#words.set(guide, { words, size: record.length });
    return words;
  }

  find(guide: number, sectionId: string): number | undefined {
    return this.#numbers.find(guide, sectionId);
  }

  read(section: number): SectionTexts {
    const { groupSections } = this.#parts;
    const group = holderOf(groupSections, section);
    const found = this.#group(group)[section - (groupSections[group] ?? 0)];
    if (!found) throw new RangeError(`There is no section ${section}.`);
    return found;
  }

  #group(number: number): Group {
    if (this.#last?.number === number) return this.#last.group;
    const group = this.#held.get(number)?.group ?? this.#alive.get(number)?.deref();
    this.#last = { number, group: group ?? this.#readGroup(number) };
    return this.#last.group;
  }

  #readGroup(number: number): Group {
    const record = this.#record(this.#recordOf(number));
    const guide = holderOf(this.#parts.guideGroups, number);
    const { layout, groupSections, heads } = this.#parts;
    const firstSection = groupSections[number] ?? 0;
    const before = layout.sectionStatements[firstSection] ?? 0;
    const group = readGroup(record, {
      guide: heads[guide]?.slug ?? '',
      first: before - firstStatementOf(layout, guide),
      treeOf: (at) => this.#treesOf(number)[at] ?? { type: 'root', children: [] },
    });
    for (const { section, passages, statements } of group) {
      for (const each of [section, ...passages, ...statements]) this.#groupOf.set(each, group);
    }
    this.#alive.set(number, new WeakRef(group));
    this.#held.set(number, { group, size: record.length });
    return group;
  }

  #treesOf(group: number): Root[] {
    const held = this.#trees.get(group);
    if (held) return held.trees;
    const record = this.#record(this.#recordOf(group) + 1);
    const trees = readTrees(record);
    this.#trees.set(group, { trees, size: record.length });
    return trees;
  }

  #firstRecord(guide: number): number {
    const groups = this.#parts.guideGroups[guide] ?? 0;
    return guide * recordsOfGuide + groups * recordsOfGroup;
  }

  #recordOf(group: number): number {
    const guide = holderOf(this.#parts.guideGroups, group);
    return (guide + 1) * recordsOfGuide + group * recordsOfGroup;
  }

  #record(number: number): string {
    try {
      return this.#parts.records.read(number);
    } catch (cause) {
      throw new SignpostError(
        'bad-index',
        `The index at ${this.#parts.path} is damaged. Run "npm run index".`,
        { cause },
      );
    }
  }
}

/** A guide whose lists are read when they are asked for, and held as long as anybody holds them. */
class KeptGuide implements Guide {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly updated: string | undefined;
  readonly language: string;
  readonly canonicalUrl: string | undefined;
  readonly contact: string | undefined;
  readonly starterQuestions: string[];
  readonly #number: number;
  readonly #texts: KeptGuides;
  #lists: WeakRef<SectionTexts[]> | undefined;
  #words: WeakRef<GuideWords> | undefined;
  #statements: WeakRef<Statement[]> | undefined;

  constructor(head: GuideHead, number: number, texts: KeptGuides) {
    this.slug = head.slug;
    this.title = head.title;
    this.description = head.description;
    this.updated = head.updated;
    this.language = head.language;
    this.canonicalUrl = head.canonicalUrl;
    this.contact = head.contact;
    this.starterQuestions = head.starterQuestions;
    this.#number = number;
    this.#texts = texts;
  }

  get words(): GuideWords {
    const held = this.#words?.deref();
    if (held) return held;
    const words = this.#texts.words(this.#number);
    this.#words = new WeakRef(words);
    return words;
  }

  get sections(): Section[] {
    return this.#read().map(({ section }) => section);
  }

  get passages(): Passage[] {
    return this.#read().flatMap(({ passages }) => passages);
  }

  get statements(): Statement[] {
    const held = this.#statements?.deref();
    if (held) return held;
    const statements = this.#read().flatMap((section) => section.statements);
    this.#statements = new WeakRef(statements);
    return statements;
  }

  #read(): SectionTexts[] {
    const held = this.#lists?.deref();
    if (held) return held;
    const [from = 0, to = 0] = this.#texts.layout.guideSections.subarray(
      this.#number,
      this.#number + 2,
    );
    const lists = Array.from({ length: to - from }, (_, at) => this.#texts.read(from + at));
    this.#lists = new WeakRef(lists);
    return lists;
  }
}

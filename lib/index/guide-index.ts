// The index as the request half asks it, with look-ups by slug, id and position.
import { LRUCache } from 'lru-cache';
import { SignpostError } from '../errors.ts';
import { SynonymTable } from '../language/synonyms.ts';
import type { Guide, GuideStatement, Passage, Section, Statement } from '../types.ts';
import { type GuideForms, readGuideForms } from './guide-forms.ts';
import type { GuideTexts, SectionTexts } from './guide-texts.ts';
import type { IndexVectors } from './index-vectors.ts';
import {
  type Counts,
  countsOf,
  firstStatementOf,
  holderOf,
  questionsOf,
  type Span,
  spanOfGuide,
  spanOfSection,
} from './layout.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { ListedQuestions } from './listed-questions.ts';
import { type Places, readPlaces } from './passage-places.ts';
import { sectionIdIn } from './statement-id.ts';
import { readWordings, type WordingPostings } from './wording-postings.ts';
import { WordingTable } from './wording-table.ts';

/** Passages whose terms are remembered; the one unused for longest goes first. */
const placesKept = 1000;

type IndexParts = {
  texts: GuideTexts;
  lexical: LexicalIndex;
  contentHash: string;
  vectors?: IndexVectors | undefined;
  /** Read of the guides at first use where they are not given. */
  wordings?: WordingPostings | undefined;
  forms?: GuideForms | undefined;
  synonyms?: string[][] | undefined;
};

export type { Span };

/** The guides with what finds passages in them; all questions share it. */
export class GuideIndex {
  readonly guides: Guide[];
  /** The Markdown of each guide by its slug, as its author wrote it. */
  readonly sources: { get(slug: string): string | undefined };
  readonly contentHash: string;
  readonly lexical: LexicalIndex;
  /** Undefined where there is no embedding model, or it failed. */
  readonly vectors: IndexVectors | undefined;
  /** The synonyms of all guides. */
  readonly synonyms: SynonymTable;
  readonly #parts: IndexParts;
  readonly #numbers: Map<string, number>;
  readonly #places = new LRUCache<string, Places, Passage>({
    max: placesKept,
    memoMethod: (_id, _known, { context: { guide, sectionId, text } }) =>
      readPlaces([...this.section(guide, sectionId).path, text].join('\n')),
  });
  #wordings: WordingTable | undefined;
  #forms: Promise<GuideForms> | undefined;
  #listed: ListedQuestions | undefined;

  constructor(parts: IndexParts) {
    const { texts, lexical, contentHash, vectors } = parts;
    this.#parts = parts;
    this.guides = texts.guides;
    this.sources = {
      get: (slug) => {
        const number = this.#numbers.get(slug);
        return number === undefined ? undefined : texts.source(number);
      },
    };
    this.lexical = lexical;
    this.contentHash = contentHash;
    this.vectors = vectors;
    const synonyms = parts.synonyms ?? texts.guides.flatMap(({ words }) => words.synonyms);
    this.synonyms = new SynonymTable(synonyms);
    this.#numbers = new Map(texts.guides.map(({ slug }, number) => [slug, number]));
  }

  /** What the guides say, by position. */
  get texts(): GuideTexts {
    return this.#parts.texts;
  }

  /** All passages, which may be many; `lexical` names them by their position here. */
  get passages(): Passage[] {
    return this.guides.flatMap(({ passages }) => passages);
  }

  /** All statements with the slugs of their guides, which may be many; `vectors` names them by their position here. */
  get statements(): GuideStatement[] {
    return this.guides.flatMap(({ slug, statements }) =>
      statements.map((statement) => ({ guide: slug, statement })),
    );
  }

  /** How many statements all guides hold. */
  get statementCount(): number {
    return this.texts.layout.sectionStatements.at(-1) ?? 0;
  }

  /** The same index with vectors. */
  withVectors(vectors: IndexVectors): GuideIndex {
    return new GuideIndex({ ...this.#parts, vectors });
  }

  /** @throws SignpostError `unknown-guide` that names the guides there are. */
  guide(slug: string): Guide {
    return this.#found(this.guides[this.guideNumber(slug)], `guide ${slug}`);
  }

  /** The number of a guide among `guides`. @throws SignpostError `unknown-guide` as `guide` does. */
  guideNumber(slug: string): number {
    const number = this.#numbers.get(slug);
    if (number !== undefined) return number;
    const known = this.guides.slice(0, 20).map((other) => other.slug);
    throw new SignpostError(
      'unknown-guide',
      `There is no guide "${slug.slice(0, 100)}". Use one of: ${known.join(', ')}.`,
    );
  }

  section(slug: string, id: string): Section {
    return this.#found(this.#sectionTexts(slug, id), `section ${id} of ${slug}`).section;
  }

  /** The place of a section among those of all guides; undefined for one that is not there. */
  sectionPosition(slug: string, id: string): number | undefined {
    const number = this.#numbers.get(slug);
    return number === undefined ? undefined : this.texts.find(number, id);
  }

  /** How many sections, passages and statements a guide has. */
  countsOf(slug: string): Counts {
    return countsOf(this.texts.layout, this.guideNumber(slug));
  }

  /** The sections of a guide whose headings are questions, in order. */
  questionsOf(slug: string): Section[] {
    const numbers = questionsOf(this.texts.layout, this.guideNumber(slug));
    return Array.from(numbers, (number) => this.texts.read(number).section);
  }

  /** The statement of an id, or undefined when an edit has taken it away. */
  statement(slug: string, id: string): Statement | undefined {
    return this.statementsIn(slug, sectionIdIn(id)).find((statement) => statement.id === id);
  }

  /** What sections and statements are asked as. */
  get wordings(): WordingTable {
    if (!this.#wordings) {
      const { texts, lexical, wordings } = this.#parts;
      this.#wordings = new WordingTable(texts, lexical, wordings ?? readWordings(this.guides));
    }
    return this.#wordings;
  }

  /** The short and joined forms of what the guides write. */
  forms(): Promise<GuideForms> {
    const { forms } = this.#parts;
    this.#forms ??= forms ? Promise.resolve(forms) : readGuideForms(this.guides);
    return this.#forms;
  }

  /** Where the terms of a passage with its headings stand; read when it is first looked at. */
  placesIn(passage: Passage): Places {
    return this.#places.memo(passage.id, { context: passage });
  }

  /** The statements of a section in the guide's order; none of one that is not there. */
  statementsIn(slug: string, sectionId: string): Statement[] {
    return this.#sectionTexts(slug, sectionId)?.statements ?? [];
  }

  /** The passages of a section in the guide's order; none of one that is not there. */
  passagesIn(slug: string, sectionId: string): Passage[] {
    return this.#sectionTexts(slug, sectionId)?.passages ?? [];
  }

  /** Where the listed questions stand, whose vectors are told by place. */
  get listed(): ListedQuestions {
    this.#listed ??= new ListedQuestions(this.guides);
    return this.#listed;
  }

  statementsOf({ guide, sectionId, first, last }: Passage): Statement[] {
    const { layout } = this.texts;
    const section = this.sectionPosition(guide, sectionId) ?? -1;
    const before = (layout.sectionStatements[section] ?? 0) - this.firstOf(guide);
    return this.statementsIn(guide, sectionId).slice(first - before, last - before);
  }

  /** The passage at a place that the lexical index names. */
  passageAt(position: number): Passage {
    const section = this.sectionAt(position);
    const { from, to } = spanOfSection(this.texts.layout, section);
    const passages = position < to ? this.texts.read(section).passages : [];
    return this.#found(passages[position - from], `passage number ${position}`);
  }

  /** The place of a passage's section among those of all guides, by the place of the passage. */
  sectionAt(position: number): number {
    return holderOf(this.texts.layout.sectionPassages, position);
  }

  /** The places of the passages of a guide; those of all guides when none is named. */
  spanOf(slug: string | undefined): Span {
    const guide = slug === undefined ? undefined : this.guideNumber(slug);
    return spanOfGuide(this.texts.layout, guide);
  }

  /** The places of a section's passages; an empty span for one that is not there. */
  spanOfSection(slug: string, sectionId: string): Span {
    const section = this.sectionPosition(slug, sectionId);
    return section === undefined ? { from: 0, to: 0 } : spanOfSection(this.texts.layout, section);
  }

  /** The place of a passage in `passages`, by which the lexical index names it. */
  positionOf({ id, guide, sectionId }: Pick<Passage, 'id' | 'guide' | 'sectionId'>): number {
    const at = this.passagesIn(guide, sectionId).findIndex((passage) => passage.id === id);
    const { from } = this.spanOfSection(guide, sectionId);
    return this.#found(at < 0 ? undefined : from + at, `passage ${id}`);
  }

  /** The place in `statements` of a guide's first one. */
  firstOf(slug: string): number {
    return firstStatementOf(this.texts.layout, this.guideNumber(slug));
  }

  /** The place of a statement in `statements`, by which its vector is found. */
  statementPosition(slug: string, id: string): number {
    const sectionId = sectionIdIn(id);
    const at = this.statementsIn(slug, sectionId).findIndex((statement) => statement.id === id);
    const section = this.sectionPosition(slug, sectionId) ?? -1;
    const first = this.texts.layout.sectionStatements[section] ?? 0;
    return this.#found(at < 0 ? undefined : first + at, `statement ${id} of ${slug}`);
  }

  #sectionTexts(slug: string, id: string): SectionTexts | undefined {
    const position = this.sectionPosition(slug, id);
    return position === undefined ? undefined : this.texts.read(position);
  }

  #found<T>(value: T | undefined, what: string): T {
    if (value !== undefined) return value;
    throw new SignpostError('bad-index', `The index lacks ${what}. Run "npm run index".`);
  }
}

// The index as the request half holds it in memory, with look-ups by slug and id.
import { LRUCache } from 'lru-cache';
import { SignpostError } from '../errors.ts';
import { SynonymTable } from '../language/synonyms.ts';
import type { Guide, Passage, Section, Statement } from '../types.ts';
import type { IndexVectors } from './index-vectors.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { type Places, readPlaces } from './passage-places.ts';
import { WordingTable } from './wording-table.ts';

/** Passages whose terms are remembered; the one unused for longest goes first. */
const placesKept = 10_000;

type IndexParts = {
  guides: Guide[];
  /** The Markdown of each guide by its slug. */
  sources: ReadonlyMap<string, string>;
  lexical: LexicalIndex;
  contentHash: string;
  vectors?: IndexVectors;
};

/** The guides with what finds passages in them; all questions share it. */
export class GuideIndex {
  readonly guides: Guide[];
  /** The Markdown of each guide by its slug, as its author wrote it. */
  readonly sources: ReadonlyMap<string, string>;
  readonly contentHash: string;
  readonly lexical: LexicalIndex;
  /** Undefined where there is no embedding model, or it failed. */
  readonly vectors: IndexVectors | undefined;
  /** All passages; `lexical` and `vectors` name them by their position here. */
  readonly passages: Passage[];
  /** All statements with the slugs of their guides; `vectors` names them by their position here. */
  readonly statements: { guide: string; statement: Statement }[];
  /** The synonyms of all guides. */
  readonly synonyms: SynonymTable;
  readonly #guideOfSlug: Map<string, Guide>;
  readonly #sections = new Map<string, Section>();
  readonly #firstOfGuide = new Map<string, number>();
  /** Positions in `statements`. */
  readonly #statementPositions: Map<string, number>;
  readonly #positions: Map<string, number>;
  /** By guide, and by section. */
  readonly #statementsIn = new Map<string, Map<string, Statement[]>>();
  readonly #places = new LRUCache<string, Places, Passage>({
    max: placesKept,
    memoMethod: (_id, _known, { context: { guide, sectionId, text } }) =>
      readPlaces([...this.section(guide, sectionId).path, text].join('\n')),
  });
  #wordings: WordingTable | undefined;
  #listed: Map<string, number[]> | undefined;

  constructor(parts: IndexParts) {
    this.guides = parts.guides;
    this.sources = parts.sources;
    this.lexical = parts.lexical;
    this.contentHash = parts.contentHash;
    this.vectors = parts.vectors;
    this.passages = parts.guides.flatMap((guide) => guide.passages);
    this.synonyms = new SynonymTable(parts.guides.flatMap(({ words }) => words.synonyms));
    this.#guideOfSlug = new Map(parts.guides.map((guide) => [guide.slug, guide]));
    this.#positions = new Map(this.passages.map(({ id }, position) => [id, position]));
    this.statements = parts.guides.flatMap(({ slug, statements }) =>
      statements.map((statement) => ({ guide: slug, statement })),
    );
    let first = 0;
    for (const { slug, statements } of parts.guides) {
      this.#firstOfGuide.set(slug, first);
      first += statements.length;
    }
    this.#statementPositions = new Map(
      this.statements.map(({ guide, statement }, at) => [`${guide}#${statement.id}`, at]),
    );
    for (const { slug, sections } of parts.guides) {
      for (const section of sections) this.#sections.set(`${slug}#${section.id}`, section);
    }
  }

  /** The same index with vectors. */
  withVectors(vectors: IndexVectors): GuideIndex {
    const { guides, sources, lexical, contentHash } = this;
    return new GuideIndex({ guides, sources, lexical, contentHash, vectors });
  }

  /** @throws SignpostError `unknown-guide` that names the guides there are. */
  guide(slug: string): Guide {
    const guide = this.#guideOfSlug.get(slug);
    if (guide) return guide;
    const known = this.guides.map((other) => other.slug);
    throw new SignpostError(
      'unknown-guide',
      `There is no guide "${slug.slice(0, 100)}". Use one of: ${known.slice(0, 20).join(', ')}.`,
    );
  }

  section(slug: string, id: string): Section {
    return this.#found(this.#sections.get(`${slug}#${id}`), `section ${id} of ${slug}`);
  }

  /** The statement of an id, or undefined when an edit has taken it away. */
  statement(slug: string, id: string): Statement | undefined {
    const position = this.#statementPositions.get(`${slug}#${id}`);
    return position === undefined ? undefined : this.statements[position]?.statement;
  }

  /** What sections and statements are asked as; read at first use. */
  get wordings(): WordingTable {
    this.#wordings ??= new WordingTable(this.guides, this.lexical);
    return this.#wordings;
  }

  /** Where the terms of a passage with its headings stand; read when it is first looked at. */
  placesIn(passage: Passage): Places {
    return this.#places.memo(passage.id, { context: passage });
  }

  /** The statements of a section in the guide's order; none of one that is not there. */
  statementsIn(slug: string, sectionId: string): Statement[] {
    let sections = this.#statementsIn.get(slug);
    if (!sections) {
      sections = Map.groupBy(this.guide(slug).statements, (statement) => statement.sectionId);
      this.#statementsIn.set(slug, sections);
    }
    return sections.get(sectionId) ?? [];
  }

  /** The places in `IndexVectors.questions` of what is listed for a statement, or a section as a whole, by its id. */
  listedFor(slug: string, id: string): number[] {
    this.#listed ??= this.#readListed();
    return this.#listed.get(`${slug}#${id}`) ?? [];
  }

  statementsOf(passage: Passage): Statement[] {
    return this.guide(passage.guide).statements.slice(passage.first, passage.last);
  }

  /** The passage at a place that the lexical index names. */
  passageAt(position: number): Passage {
    return this.#found(this.passages[position], `passage number ${position}`);
  }

  /** The place of a passage in `passages`, by which the lexical index names it. */
  positionOf(passageId: string): number {
    return this.#found(this.#positions.get(passageId), `passage ${passageId}`);
  }

  /** The place in `statements` of a guide's first one. */
  firstOf(slug: string): number {
    return this.#found(this.#firstOfGuide.get(slug), `guide ${slug}`);
  }

  /** The place in `statements` of a passage's first one. */
  firstStatement({ guide, first }: Passage): number {
    return this.firstOf(guide) + first;
  }

  /** The place of a statement in `statements`, by which its vector is found. */
  statementPosition(slug: string, id: string): number {
    return this.#found(this.#statementPositions.get(`${slug}#${id}`), `statement ${id} of ${slug}`);
  }

  #readListed(): Map<string, number[]> {
    const listed = new Map<string, number[]>();
    let at = 0;
    for (const { slug, words } of this.guides) {
      for (const { sectionId, statementId } of words.askedAs) {
        const key = `${slug}#${statementId ?? sectionId}`;
        const places = listed.get(key) ?? [];
        places.push(at);
        listed.set(key, places);
        at += 1;
      }
    }
    return listed;
  }

  #found<T>(value: T | undefined, what: string): T {
    if (value !== undefined) return value;
    throw new SignpostError('bad-index', `The index lacks ${what}. Run "npm run index".`);
  }
}

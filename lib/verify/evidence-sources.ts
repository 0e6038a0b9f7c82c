// What the claims of one answer are checked against: the statements of its evidence, with what is read from
// them for many claims, each at its first use.
import { titleStems } from '../evidence/heading-stems.ts';
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { Reading, stemsIn } from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Section } from '../types.ts';
import { SourceGroups } from './groups.ts';
import { namingTitles } from './naming-titles.ts';
import { type NamingTitle, type Source, type SourceEvidence, sourceOf } from './source.ts';

/** One is made for each draft. */
export class EvidenceSources implements SourceEvidence {
  readonly statements: LabelledStatement[];
  readonly index: GuideIndex;
  readonly question: Reading;
  readonly #singles = new Map<LabelledStatement, Source>();
  #groups: SourceGroups | undefined;
  #stems: ReadonlySet<string> | undefined;
  #headingStems: ReadonlySet<string> | undefined;

  constructor(statements: LabelledStatement[], index: GuideIndex, question = '') {
    this.statements = statements;
    this.index = index;
    this.question = new Reading(question);
  }

  /** The source that some statements make together. */
  of(statements: LabelledStatement[]): Source {
    const [first, ...more] = statements;
    return first && more.length === 0 ? this.single(first) : sourceOf(statements, this);
  }

  /** The source that one statement makes. */
  single(statement: LabelledStatement): Source {
    const source = this.#singles.get(statement) ?? sourceOf([statement], this);
    this.#singles.set(statement, source);
    return source;
  }

  /** The lists and tables that a claim may sum up. */
  get groups(): SourceGroups {
    this.#groups ??= new SourceGroups(this);
    return this.#groups;
  }

  /** The titles of a guide that name a section. */
  titlesOf(guide: string): NamingTitle[] {
    return namingTitles(this.index.guide(guide));
  }

  /** All stems of the statements. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(
      this.statements.flatMap((statement) => stemsIn(this.single(statement).own)),
    );
    return this.#stems;
  }

  /** The stems of all headings above the statements, and of the titles of their guides. */
  get headingStems(): ReadonlySet<string> {
    this.#headingStems ??= this.#readHeadings();
    return this.#headingStems;
  }

  #readHeadings(): ReadonlySet<string> {
    const { index } = this;
    const sources = new Set(this.statements.map(({ source }) => source.passage));
    const stems = Array.from(sources).flatMap(({ guide, sectionId }) => [
      ...titleStems(index.guide(guide)),
      ...statedStems(index.section(guide, sectionId)),
    ]);
    return new Set(stems);
  }
}

// A heading that is a question states nothing.
const statedStems = remembered(({ path }: Section) =>
  stemsOf(path.filter((title) => !title.endsWith('?')).join('\n')),
);

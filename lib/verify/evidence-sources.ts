// What the claims of one answer are checked against: the statements of its evidence, with what is read from
// them for many claims, each at its first use.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { stemsOf } from '../language/terms.ts';
import { type NamingTitle, namingTitles } from './foreign-section.ts';
import { SourceGroups } from './groups.ts';
import { type Source, sourceOf } from './source.ts';

/** One is made for each draft. */
export class EvidenceSources {
  readonly statements: LabelledStatement[];
  readonly index: GuideIndex;
  readonly #singles = new Map<LabelledStatement, Source>();
  readonly #titles = new Map<string, NamingTitle[]>();
  #groups: SourceGroups | undefined;
  #headingStems: ReadonlySet<string> | undefined;

  constructor(statements: LabelledStatement[], index: GuideIndex) {
    this.statements = statements;
    this.index = index;
  }

  /** The source that some statements make together. */
  of(statements: LabelledStatement[]): Source {
    return sourceOf(statements, this.statements, this.index);
  }

  /** The source that one statement makes. */
  single(statement: LabelledStatement): Source {
    const source = this.#singles.get(statement) ?? this.of([statement]);
    this.#singles.set(statement, source);
    return source;
  }

  /** The lists and tables that a claim may sum up. */
  get groups(): SourceGroups {
    this.#groups ??= new SourceGroups(this.statements, this.index);
    return this.#groups;
  }

  /** The titles of a guide that name a section. */
  titlesOf(guide: string): NamingTitle[] {
    const titles = this.#titles.get(guide) ?? namingTitles(this.index.guide(guide));
    this.#titles.set(guide, titles);
    return titles;
  }

  /** The stems of all headings above the statements, and of the titles of their guides. */
  get headingStems(): ReadonlySet<string> {
    this.#headingStems ??= this.#readHeadings();
    return this.#headingStems;
  }

  #readHeadings(): ReadonlySet<string> {
    const titles = this.statements.flatMap(({ source }) => {
      const { guide, sectionId } = source.passage;
      const path = this.index.section(guide, sectionId).path;
      return [this.index.guide(guide).title, ...path.filter((title) => !title.endsWith('?'))];
    });
    return new Set(stemsOf([...new Set(titles)].join('\n')));
  }
}

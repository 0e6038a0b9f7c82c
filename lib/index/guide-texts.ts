// What the guides of an index say, by position: sections, passages and statements are counted through all of its
// guides, in their order. Whether that is held in memory or read from a file when it is asked for is told here alone.
import type { Guide, Passage, Section, Statement } from '../types.ts';
import { type Layout, LayoutBuilder, layoutOfGuide, type SectionSizes } from './layout.ts';

/** A section with what is cut from it. */
export type SectionTexts = { section: Section; passages: Passage[]; statements: Statement[] };

export interface GuideTexts {
  /** What is held of them may be read when it is asked for. */
  readonly guides: Guide[];
  readonly layout: Layout;
  /** The Markdown of a guide by its number, as its author wrote it. */
  source(guide: number): string;
  /** The number of a guide's section. */
  find(guide: number, sectionId: string): number | undefined;
  /** The same objects for the same section, as long as anybody holds one of them. */
  read(section: number): SectionTexts;
}

/** The sections of a guide in order, each with its passages and statements. */
export function sectionsOf({ sections, passages, statements }: Guide): SectionTexts[] {
  const passagesIn = Map.groupBy(passages, ({ sectionId }) => sectionId);
  const statementsIn = Map.groupBy(statements, ({ sectionId }) => sectionId);
  return sections.map((section) => ({
    section,
    passages: passagesIn.get(section.id) ?? [],
    statements: statementsIn.get(section.id) ?? [],
  }));
}

/** How much a section holds. */
export function sizesOf({ section, passages, statements }: SectionTexts): SectionSizes {
  return {
    passages: passages.map(({ last }) => last),
    statements: statements.length,
    isQuestion: section.title.endsWith('?'),
  };
}

/** Guides that are held whole. */
export class GuidesInMemory implements GuideTexts {
  readonly guides: Guide[];
  readonly layout: Layout;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #sections: SectionTexts[];
  readonly #numbers: Map<string, number>[];

  /** @param sources The Markdown of each guide by its slug. */
  constructor(guides: Guide[], sources: ReadonlyMap<string, string> = new Map()) {
    this.guides = guides;
    this.#sources = sources;
    const layout = new LayoutBuilder();
    const byGuide = guides.map(sectionsOf);
    for (const sections of byGuide) {
      layout.add(sections.map(sizesOf));
    }
    this.layout = layout.finish();
    this.#sections = byGuide.flat();
    this.#numbers = byGuide.map((sections, guide) => {
      const first = this.layout.guideSections[guide] ?? 0;
      return new Map(sections.map(({ section }, at) => [section.id, first + at]));
    });
  }

  source(guide: number): string {
    return this.#sources.get(this.guides[guide]?.slug ?? '') ?? '';
  }

  find(guide: number, sectionId: string): number | undefined {
    return this.#numbers[guide]?.get(sectionId);
  }

  read(section: number): SectionTexts {
    const found = this.#sections[section];
    if (!found) throw new RangeError(`There is no section ${section}.`);
    return found;
  }
}

/** One guide of several, counted by itself. */
export class GuideOfSeveral implements GuideTexts {
  readonly guides: Guide[];
  readonly layout: Layout;
  readonly #all: GuideTexts;
  readonly #guide: number;
  readonly #first: number;

  constructor(all: GuideTexts, guide: number) {
    this.#all = all;
    this.#guide = guide;
    this.#first = all.layout.guideSections[guide] ?? 0;
    this.guides = all.guides.slice(guide, guide + 1);
    this.layout = layoutOfGuide(all.layout, guide);
  }

  source(): string {
    return this.#all.source(this.#guide);
  }

  find(_guide: number, sectionId: string): number | undefined {
    const found = this.#all.find(this.#guide, sectionId);
    return found === undefined ? undefined : found - this.#first;
  }

  read(section: number): SectionTexts {
    return this.#all.read(this.#first + section);
  }
}

// How a guide's page is laid out: its opening, and the other sections, each with its heading's level and the
// chapters around it.
import type { Guide, Section } from '../../lib/types.ts';
import { type HeadingLevel, headingLevels } from './heading-levels.ts';

export type OutlinedSection = {
  section: Section;
  level: HeadingLevel;
  /** The chapters before and after, where the section opens a chapter. */
  around: Around;
};

export type Around = { previous: SectionName | undefined; next: SectionName | undefined };

type SectionName = Pick<Section, 'id' | 'title'>;

export type Outline = { opening: Section | undefined; sections: OutlinedSection[] };

/** The sections that open a chapter: they tell what the guide covers. */
export function chaptersOfGuide(guide: Guide): Section[] {
  return chaptersOf(splitOpening(guide).others);
}

export function outlineOf(guide: Guide): Outline {
  const { opening, others } = splitOpening(guide);
  const levels = headingLevels(others);
  const chapters = chaptersOf(others);
  const placeOf = new Map(chapters.map((chapter, at) => [chapter, at]));
  const sections = others.map((section, at) => ({
    section,
    level: levels[at] ?? 2,
    around: neighboursIn(chapters, placeOf.get(section)),
  }));
  return { opening, sections };
}

// A first section that carries the guide's title, or is the only one of the outermost depth, stands under
// the page's own heading.
function splitOpening({ title, sections }: Guide) {
  const [first, ...others] = sections;
  const isAlone = others.every(({ depth }) => depth > 1);
  const opens = first?.depth === 1 && (first.title === title || isAlone);
  return opens ? { opening: first, others } : { opening: undefined, others: sections };
}

// The outermost sections of which there are several.
function chaptersOf(sections: Section[]): Section[] {
  const atDepth = (depth: number) => sections.filter((section) => section.depth === depth);
  return [1, 2, 3, 4, 5, 6].map(atDepth).find(({ length }) => length > 1) ?? [];
}

function neighboursIn(chapters: Section[], at: number | undefined): Around {
  if (at === undefined) return { previous: undefined, next: undefined };
  return { previous: nameOf(chapters[at - 1]), next: nameOf(chapters[at + 1]) };
}

// What is kept of a page must not keep the texts of its guide.
function nameOf(section: Section | undefined): SectionName | undefined {
  return section && { id: section.id, title: section.title };
}

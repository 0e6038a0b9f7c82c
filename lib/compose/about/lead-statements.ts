// What sums up a guide or a section: the sentence with which each section begins, or each paragraph of the
// one section.
import { beginnings } from '../../language/lists/documents.ts';
import { oneOf } from '../../language/one-of.ts';
import { stemsOf, tokenize } from '../../language/terms.ts';
import type { Guide, Section, Statement } from '../../types.ts';

/** Statements of one summary. */
const mostStatements = 8;
/** Words of a sentence that says something. */
const fewestWords = 5;

const opensWithBeginning = new RegExp(
  String.raw`^(?:\p{L}+ ){0,3}?(${oneOf(beginnings)})(?:ning|ing|s)?\b`,
  'iu',
);

/** A guide, or a section of it: all of the section when `isWhole`, or just these statements of it. */
export type Summed = {
  guide: Guide;
  section?: Section;
  isWhole?: boolean;
  statements?: ReadonlySet<Statement>;
};

/** The section whose title holds all words of a topic, the shortest such title. */
export function sectionNamed(topic: string, guides: Guide[]): Summed | undefined {
  const wanted = [...new Set(stemsOf(topic))];
  if (wanted.length === 0) return undefined;
  const found = guides.flatMap((guide) =>
    guide.sections.flatMap((section) => {
      const stems = new Set(stemsOf(section.title));
      const isNamed = wanted.every((stem) => stems.has(stem));
      return isNamed ? [{ guide, section, size: stems.size }] : [];
    }),
  );
  return found.sort((one, other) => one.size - other.size)[0];
}

/** The top section whose title tells most plainly that a reader begins there. */
export function beginningOf(guides: Guide[]): Summed | undefined {
  const found = guides.flatMap((guide) =>
    topSections(guide).flatMap((section) => {
      const word = opensWithBeginning.exec(section.title)?.[1]?.toLowerCase();
      return word === undefined ? [] : [{ guide, section, rank: beginnings.indexOf(word) }];
    }),
  );
  const [first] = found.sort((one, other) => one.rank - other.rank);
  return first && { guide: first.guide, section: first.section, isWhole: true };
}

/** The sections into which a guide is cut first, without the heading that is its title. */
export function topSections({ sections, title }: Guide): Section[] {
  const [first, ...others] = sections;
  const isTitle =
    first !== undefined &&
    (first.title === title || others.every(({ depth }) => depth > first.depth));
  const own = isTitle && others.length > 0 ? others : sections;
  const depth = Math.min(...own.map((section) => section.depth));
  return own.filter((section) => section.depth === depth);
}

/**
 * The sentence with which the guide and each of its top sections begin, or each paragraph of the one section;
 * in the order of the guide.
 */
export function leadStatements({
  guide,
  section,
  isWhole: wantsAll,
}: Summed): ReadonlySet<Statement> {
  const [opening] = guide.sections;
  const summed = section ? [section] : [...(opening ? [opening] : []), ...topSections(guide)];
  const ids = new Set(summed.map(({ id }) => id));
  const own = guide.statements.filter(({ sectionId }) => ids.has(sectionId));
  if (wantsAll) return new Set(own.slice(0, mostStatements));
  const firsts = Map.groupBy(own.filter(isWhole), ({ sectionId, block }) =>
    section ? `${sectionId} ${block}` : sectionId,
  );
  const leads = [...firsts.values()].flatMap(([first]) => first ?? []);
  return new Set((leads.length > 0 ? leads : own).slice(0, mostStatements));
}

// Not one that only names or introduces what stands below it.
function isWhole({ kind, text }: Statement): boolean {
  return kind === 'sentence' && !text.endsWith(':') && tokenize(text).length >= fewestWords;
}

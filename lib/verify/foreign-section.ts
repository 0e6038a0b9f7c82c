// Guards a section against another one: "Decorators are a soft skill" may not rest on the section of core
// skills when there is a section "Soft skills".
import { isWording } from '../language/claim-wording.ts';
import { isLight } from '../language/light-words.ts';
import { stemsOf } from '../language/terms.ts';
import type { Guide } from '../types.ts';
import type { Source } from './source.ts';

/** Fewest content words of a title that name its section. */
const fewestWords = 2;

/** A title of several words, as written and as stems. */
export type NamingTitle = { title: string; words: string };

/**
 * The title of a section that a claim names word for word and the source is not about; undefined when
 * all is well.
 * @param titlesOf The titles of a guide that name a section.
 */
export function foreignSection(
  claim: string,
  source: Source,
  titlesOf: (guide: string) => NamingTitle[],
): string | undefined {
  const said = spaced(claim);
  const guides = new Set(source.statements.map((entry) => entry.source.passage.guide));
  const named = [...guides]
    .flatMap((slug) => titlesOf(slug))
    .filter(({ words }) => said.includes(words));
  if (named.length === 0) return undefined;
  const own = [source.text, source.headings, source.neighbours].map(spaced);
  return named.find(({ words }) => !own.some((text) => text.includes(words)))?.title;
}

/** The titles of a guide that name its sections. */
export function namingTitles(guide: Guide): NamingTitle[] {
  return guide.sections
    .map(({ title }) => ({ title, stems: stemsOf(title) }))
    .filter(({ stems }) => stems.length >= fewestWords && !stems.every(isPlain))
    .map(({ title }) => ({ title, words: spaced(title) }));
}

function isPlain(term: string): boolean {
  return isLight(term) || isWording(term);
}

function spaced(text: string): string {
  return ` ${stemsOf(text).join(' ')} `;
}

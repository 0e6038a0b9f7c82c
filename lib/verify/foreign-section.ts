// Guards a section against another one: "Decorators are a soft skill" may not rest on the section of core
// skills when there is a section "Soft skills".
import type { GuideIndex } from '../index/guide-index.ts';
import { isWording } from '../language/claim-wording.ts';
import { isLight } from '../language/light-words.ts';
import { stemsOf } from '../language/terms.ts';
import type { Guide } from '../types.ts';
import type { Source } from './source.ts';

/** Fewest content words of a title that name its section. */
const fewestWords = 2;

/**
 * The title of a section that a claim names word for word and the source is not about; undefined when
 * all is well.
 */
export function foreignSection(
  claim: string,
  source: Source,
  index: GuideIndex,
): string | undefined {
  const said = spaced(claim);
  const guides = new Set(source.statements.map((entry) => entry.source.passage.guide));
  const named = [...guides]
    .flatMap((slug) => titlesOf(index.guide(slug)))
    .filter(({ words }) => said.includes(words));
  if (named.length === 0) return undefined;
  const own = [source.text, source.headings, source.neighbours].map(spaced);
  return named.find(({ words }) => !own.some((text) => text.includes(words)))?.title;
}

type Title = { title: string; words: string };

const known = new WeakMap<Guide, Title[]>();

function titlesOf(guide: Guide): Title[] {
  const found = known.get(guide);
  if (found) return found;
  const titles = guide.sections
    .map(({ title }) => ({ title, stems: stemsOf(title) }))
    .filter(({ stems }) => stems.length >= fewestWords && !stems.every(isPlain))
    .map(({ title }) => ({ title, words: spaced(title) }));
  known.set(guide, titles);
  return titles;
}

function isPlain(term: string): boolean {
  return isLight(term) || isWording(term);
}

function spaced(text: string): string {
  return ` ${stemsOf(text).join(' ')} `;
}

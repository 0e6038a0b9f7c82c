// The titles of sections that name what their section is about.
import { isWording } from '../language/claim-wording.ts';
import { isLight } from '../language/light-words.ts';
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Guide } from '../types.ts';
import type { NamingTitle } from './source.ts';

/** Fewest content words of a title that name its section. */
const fewestWords = 2;

/** The titles of a guide that name its sections. */
export const namingTitles = remembered(({ sections }: Guide): NamingTitle[] =>
  sections
    .map(({ title }) => ({ title, stems: stemsOf(title) }))
    .filter(({ stems }) => stems.length >= fewestWords && !stems.every(isPlain))
    .map(({ title, stems }) => ({ title, words: ` ${stems.join(' ')} ` })),
);

function isPlain(term: string): boolean {
  return isLight(term) || isWording(term);
}

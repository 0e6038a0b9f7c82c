// What a stem weighs when shares of a question or a claim are taken: its idf, or little when it belongs
// to the wording of questions and answers at large.
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import { isLight } from '../language/light-words.ts';

const lightWeight = 0.15;

/** In nats, never negative. */
export function termMass(term: string, index: GuideIndex): number {
  return idf(index.lexical, term) * (isLight(term) ? lightWeight : 1);
}

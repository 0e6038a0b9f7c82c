// A question as the stems by which it is compared with others; words that an author calls the same are one.
import { termsOf } from '../language/terms.ts';
import type { Guide } from '../types.ts';

/** A stem, or what stands for a group of synonyms, with a word that it was written as. */
export type QuestionTerm = { term: string; word: string };

/** Terms of a question that are looked at. */
const mostTerms = 40;

/** Gives the terms of a question, each once, in their order. */
export function questionTerms(guides: Pick<Guide, 'words'>[]): (words: string) => QuestionTerm[] {
  const same = new Map<string, string>();
  for (const { words } of guides) {
    for (const group of words.synonyms) {
      // A phrase is more than a word, and stands for none.
      const stems = group.map(termsOf).flatMap((terms) => (terms.length === 1 ? terms : []));
      const [first] = stems;
      for (const { term } of stems) if (first && !same.has(term)) same.set(term, first.term);
    }
  }
  return (words) => {
    const terms = new Map<string, QuestionTerm>();
    for (const { term, word } of termsOf(words)) {
      const known = same.get(term) ?? term;
      if (terms.size < mostTerms && !terms.has(known)) terms.set(known, { term: known, word });
    }
    return [...terms.values()];
  };
}

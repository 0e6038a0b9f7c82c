// Whether a question is put as a section's own heading, or as one of its author's other wordings. Counts
// every word, for "What does a Python developer do?" is made of little but stop words.
import type { GuideIndex } from '../index/guide-index.ts';
import { normalize, stemOf, stemsOf, tokenize } from '../text/terms.ts';
import type { Passage } from '../types.ts';

/** Likeness from which a heading counts as the question itself. */
const alike = 0.6;

// A wording may put several questions in one sentence.
const clauseEnd = /[,;?]\s+(?:and\s+)?/;

const wordings = new WeakMap<GuideIndex, Map<string, Set<string>[]>>();

/**
 * Tells how alike a question and the nearest wording of a passage's section are: the Sørensen-Dice
 * coefficient of their stems, 0 to 1; 0 when they are not alike enough to count, or when the question
 * has a content word that the wording lacks. What the guide's title says need not be said again.
 */
export function headingLikeness(question: string, index: GuideIndex): (passage: Passage) => number {
  const asked = stemSet(question);
  const subject = new Set(stemsOf(question));
  return (passage) => {
    const title = stemSet(index.guide(passage.guide).title);
    const likeness = sectionWordings(passage, index).map((wording) => {
      const implied = title.difference(wording);
      const isCovered = subject.difference(implied).isSubsetOf(wording);
      return isCovered ? dice(asked.difference(implied), wording) : 0;
    });
    const best = Math.max(0, ...likeness);
    return best >= alike ? best : 0;
  };
}

function sectionWordings({ guide, sectionId }: Passage, index: GuideIndex): Set<string>[] {
  let known = wordings.get(index);
  if (!known) {
    known = new Map();
    wordings.set(index, known);
  }
  const key = `${guide}#${sectionId}`;
  let sets = known.get(key);
  if (!sets) {
    const { title } = index.section(guide, sectionId);
    const others = index.guide(guide).words.askedAs[sectionId] ?? [];
    sets = [title, ...others.flatMap((wording) => wording.split(clauseEnd))].map(stemSet);
    known.set(key, sets);
  }
  return sets;
}

function stemSet(text: string): Set<string> {
  return new Set(tokenize(text).map((token) => stemOf(normalize(token))));
}

function dice(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 0;
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

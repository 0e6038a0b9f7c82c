// What a passage gains for holding words of the question next to each other, as the question has them,
// and for holding many of them: BM25F alone looks at each word by itself.
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import { stemsOf } from '../text/terms.ts';
import type { Passage, QueryTerm } from '../types.ts';

/** Weight of two neighbouring words against the same words alone; measured on SQuAD paragraphs. */
const pairWeight = 0.4;
/** Gain of a passage that holds every word, as a share of the best score. */
const wholeShare = 0.15;
/** Passages whose terms are remembered for an index. */
const cacheLimit = 10_000;

const termsOfPassage = new WeakMap<GuideIndex, Map<string, string[]>>();

/**
 * The bonus of a passage for the own words of a question, in the units of its BM25F score.
 * @param best The highest BM25F score of the question.
 */
export function phraseBonus(
  own: QueryTerm[],
  passage: Passage,
  { index, best }: { index: GuideIndex; best: number },
): number {
  const held = passageTerms(passage, index);
  const mass = ({ term }: QueryTerm) => idf(index.lexical, term);
  let pairs = 0;
  let total = 0;
  let found = 0;
  for (const [at, query] of own.entries()) {
    total += mass(query);
    if (held.includes(query.term)) found += mass(query);
    const next = own[at + 1];
    if (next && standsTogether(query.term, next.term, held)) pairs += mass(query) + mass(next);
  }
  return pairWeight * pairs + (total === 0 ? 0 : (wholeShare * best * found) / total);
}

function standsTogether(one: string, next: string, terms: string[]): boolean {
  for (let at = terms.indexOf(one); at !== -1; at = terms.indexOf(one, at + 1)) {
    if (terms[at + 1] === next) return true;
  }
  return false;
}

function passageTerms(passage: Passage, index: GuideIndex): string[] {
  let known = termsOfPassage.get(index);
  if (!known || known.size >= cacheLimit) {
    known = new Map();
    termsOfPassage.set(index, known);
  }
  let terms = known.get(passage.id);
  if (!terms) {
    const { path } = index.section(passage.guide, passage.sectionId);
    terms = stemsOf([...path, passage.text].join('\n'));
    known.set(passage.id, terms);
  }
  return terms;
}

// "What does ballast mean?" where the guides only say the word, and nowhere what it means: where they say it is shown,
// and that there is no more.
import { headingStems } from '../evidence/heading-stems.ts';
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { wordsDefined } from '../language/definition-asked.ts';
import { stemsOf } from '../language/terms.ts';
import type { Evidence, PartEvidence } from '../types.ts';
import { withUntoldParts } from './untold-parts.ts';

/** Letters behind a word that are read for what tells of it. */
const readBehind = 24;

const tellsBehind =
  /^(?:e?s)?["'”’*_)]{0,3} ?(?:\(|[:=–—]|,? (?:is|are|was|were|means?|meaning|refers?|stands?|or|that is|which|who|describes?|lets?|allows?|helps?)\b)/iu;
const tellsBefore = /(?:\(|\b(?:called|known as|named|means?|termed|for short))["'“‘*_]{0,3}$/iu;

/** The evidence with the verdicts of the parts that ask for the sense of a word which nothing found tells. */
export function withUntoldMeanings(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  const isUntold = ({ part: { text } }: PartEvidence) => {
    const words = wordsDefined(text);
    const stems = stemsOf(words.join(' '));
    if (stems.length === 0) return false;
    return !labelled.some(
      (each) => isHeaded(each, stems, index) || tellsSense(each, words.join(' ')),
    );
  };
  return withUntoldParts(evidence, isUntold, { verdict: 'partial' });
}

// What stands below a heading that is the word, and in a row that is called by it.
function isHeaded(
  { statement, source }: LabelledStatement,
  stems: string[],
  index: GuideIndex,
): boolean {
  const { topic = '', cells, sectionId } = statement;
  const headings = headingStems(index.section(source.passage.guide, sectionId));
  const named = new Set(stemsOf(`${topic}\n${cells?.[0]?.text ?? ''}`));
  return stems.every((stem) => headings.has(stem)) || stems.every((stem) => named.has(stem));
}

function tellsSense({ statement: { text } }: LabelledStatement, word: string): boolean {
  const plain = text.toLowerCase();
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const behind = plain.slice(at + word.length, at + word.length + readBehind);
    if (
      tellsBehind.test(behind) ||
      tellsBefore.test(plain.slice(Math.max(0, at - readBehind), at).trimEnd())
    )
      return true;
  }
  return false;
}

// The features of a claim against a source of the guides.
import { idf } from '../index/lexical-index.ts';
import type { Reading } from '../language/reading.ts';
import { synonymsOf } from './own-words.ts';
import type { Source } from './source.ts';
import { figuresOfSource } from './source-quantities.ts';
import { type SupportFeatures, supportFeatures } from './support-features.ts';

const endOfSentence = /[.!?]["'”’)]*$/;

/** @param around What stands around the source, where it may help to explain the claim. */
export function sourceFeatures(
  claim: Reading,
  source: Source,
  around: Reading[] = [],
): SupportFeatures {
  const { index } = source.evidence;
  const { lexical } = index;
  const synonyms = synonymsOf(index);
  const isFragment = source.statements.some(({ statement }) => !endOfSentence.test(statement.text));
  const options = {
    idf: (term: string) => idf(lexical, term),
    synonyms,
    isFragment,
    around,
    figures: figuresOfSource(source),
  };
  return supportFeatures(claim, [source.own], options);
}

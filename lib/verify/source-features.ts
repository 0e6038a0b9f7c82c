// The features of a claim against a source of the guides.
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import { ownPiece, type Source } from './source.ts';
import { type SupportFeatures, supportFeatures } from './support-features.ts';

const endOfSentence = /[.!?]["'”’)]*$/;

/** @param around What stands around the source, where it may help to explain the claim. */
export function sourceFeatures(
  claim: string,
  source: Source,
  { index, around = [] }: { index: GuideIndex; around?: string[] },
): SupportFeatures {
  const { lexical, synonyms } = index;
  const isFragment = source.statements.some(({ statement }) => !endOfSentence.test(statement.text));
  const options = { idf: (term: string) => idf(lexical, term), synonyms, isFragment, around };
  return supportFeatures(claim, [ownPiece(source)], options);
}

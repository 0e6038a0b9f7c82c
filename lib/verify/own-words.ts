// The words that a model may say for those of a guide: the owner's synonyms, and everyday ones.
import type { GuideIndex } from '../index/guide-index.ts';
import { everydaySynonyms } from '../language/lists/everyday-synonyms.ts';
import { SynonymTable } from '../language/synonyms.ts';
import { remembered } from '../remembered.ts';

/** The synonyms by which a claim is held against a guide; what is asked of it is looked up by the owner's alone. */
export const synonymsOf = remembered(
  ({ synonyms }: GuideIndex) => new SynonymTable([...synonyms.texts, ...everydaySynonyms]),
);

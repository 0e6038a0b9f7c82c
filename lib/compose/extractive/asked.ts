// What a part of a question asks for, as the scoring of statements needs it.

import { massShares } from '../../evidence/term-mass.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { asksForRemedy, asksYesOrNo } from '../../language/question-forms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart, QueryTerm } from '../../types.ts';
import { denies } from './denying-lead-in.ts';

export type Asked = {
  terms: QueryTerm[];
  /** Share of the question's idf mass, by term. */
  masses: Map<string, number>;
  /** Whether it asks, without a word of its own, what can be done. */
  wantsRemedy: boolean;
  /** Whether it has no content word of its own. */
  isBare: boolean;
  /** Whether it asks for what is not to be: "What must I not do?" */
  wantsDenied: boolean;
};

/** Reads a part of a question, its words weighed by the index. */
export function readPart({ text, terms }: QueryPart, index: GuideIndex): Asked {
  const isBare = ownTerms(terms).length === 0;
  return {
    terms,
    masses: massShares(terms, index),
    wantsRemedy: isBare && asksForRemedy(text),
    isBare,
    wantsDenied: !asksYesOrNo(text) && denies(text),
  };
}

// Written by npm run fit:ranking from questions whose answering statements are known: the career sets that are tuned
// on, with and without the words file, open guides, and for words alone SQuAD 2.0 dev. Log-odds that a statement
// answers, up to a constant: each feature times its weight.
import type { StatementFeatures } from './statement-features.ts';

export const wordWeights: StatementFeatures = {
  own: 2.24,
  withHeadings: 3.17,
  brief: 1.73,
  passage: 3.34,
  pairs: 1.43,
  around: 0.88,
  askedAs: 2.85,
  answerType: 1.63,
  expected: 1.3,
  isRow: 0.42,
  isItem: 0.28,
  asksItself: -0.66,
  isShort: -0.35,
  introduces: -0.75,
  introducesAsked: -0.14,
  near: 0,
  windowNear: 0,
  sectionNear: 0,
  aroundNear: 0,
  questionNear: 0,
};

export const meaningWeights: StatementFeatures = {
  own: 1.89,
  withHeadings: 2.35,
  brief: 0.6,
  passage: 1.63,
  pairs: 1.19,
  around: 0.36,
  askedAs: 1.99,
  answerType: 1.35,
  expected: 1.18,
  isRow: 1.06,
  isItem: 0.25,
  asksItself: -0.93,
  isShort: -0.27,
  introduces: -1.21,
  introducesAsked: -0.24,
  near: 7,
  windowNear: 5.13,
  sectionNear: 2.87,
  aroundNear: 0.36,
  questionNear: 4.12,
};

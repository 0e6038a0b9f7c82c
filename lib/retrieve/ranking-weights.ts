// Written by npm run fit:ranking from questions whose answering statements are known: the career sets that are tuned
// on, with and without the words file, open guides, and for words alone SQuAD 2.0 dev. Log-odds that a statement
// answers, up to a constant: each feature times its weight.
import type { StatementFeatures } from './statement-features.ts';

export const wordWeights: StatementFeatures = {
  own: 1.79,
  withHeadings: 3.76,
  brief: 1.37,
  passage: 3.49,
  pairs: 1.33,
  around: 0.49,
  askedAs: 2.63,
  answerType: 1.43,
  expected: 1.9,
  isRow: 0.69,
  isItem: 0.39,
  asksItself: -0.46,
  isShort: -0.49,
  introduces: -0.7,
  introducesAsked: -0.18,
  near: 0,
  windowNear: 0,
  sectionNear: 0,
  aroundNear: 0,
  questionNear: 0,
};

export const meaningWeights: StatementFeatures = {
  own: 1.59,
  withHeadings: 2.8,
  brief: 0.29,
  passage: 1.47,
  pairs: 1.27,
  around: -0.05,
  askedAs: 1.82,
  answerType: 1.11,
  expected: 1.53,
  isRow: 1.33,
  isItem: 0.34,
  asksItself: -0.81,
  isShort: -0.51,
  introduces: -1.21,
  introducesAsked: -0.29,
  near: 6.9,
  windowNear: 5.32,
  sectionNear: 2.54,
  aroundNear: 0.45,
  questionNear: 4.51,
};

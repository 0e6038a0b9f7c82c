// Written by scripts/fit-coverage.ts from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and tests/eval/career.dev.jsonl and career.fit.jsonl asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.888;

export const coverageWeights: CoverageSignals = {
  score: 0.921,
  passage: 2.724,
  statement: 1.298,
  wholeStatement: 0.794,
  missingName: -4.871,
  nameElsewhere: -2.520,
  otherPerson: -0.932,
  listedInVain: -1.896,
  likerThanNotCovered: 3.533,
  likeNotCovered: -7.101,
  unknownInWording: -0.675,
  lacksExpected: -1.468,
  comparesNames: -3.499,
  notCoveredIsListed: -0.259,
};

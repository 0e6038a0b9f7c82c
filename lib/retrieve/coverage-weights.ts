// Written by scripts/fit-coverage.ts from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and tests/eval/career.dev.jsonl and career.fit.jsonl asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.878;

export const coverageWeights: CoverageSignals = {
  score: 1.006,
  passage: 2.653,
  statement: 1.288,
  wholeStatement: 0.863,
  missingName: -4.873,
  nameElsewhere: -2.477,
  otherPerson: -0.914,
  listedInVain: -1.794,
  likerThanNotCovered: 3.622,
  likeNotCovered: -7.296,
  unknownInWording: -0.533,
  lacksExpected: -1.755,
  comparesNames: -3.481,
  notCoveredIsListed: -0.298,
};

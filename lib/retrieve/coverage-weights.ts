// Written by scripts/fit-coverage.ts from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and tests/eval/career.dev.jsonl and career.fit.jsonl asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.883;

export const coverageWeights: CoverageSignals = {
  score: 0.680,
  passage: 2.818,
  statement: 1.373,
  wholeStatement: 0.835,
  missingName: -4.878,
  nameElsewhere: -2.510,
  otherPerson: -0.957,
  listedInVain: -1.778,
  likerThanNotCovered: 3.602,
  likeNotCovered: -7.257,
  unknownInWording: -0.507,
  lacksExpected: -1.759,
  comparesNames: -3.546,
  notCoveredIsListed: -0.261,
};

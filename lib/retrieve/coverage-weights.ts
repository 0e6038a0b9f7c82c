// Written by scripts/fit-coverage.ts from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and tests/eval/career.dev.jsonl and career.fit.jsonl asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.973;

export const coverageWeights: CoverageSignals = {
  score: 0.970,
  passage: 2.695,
  statement: 1.600,
  missingName: -4.865,
  nameElsewhere: -2.703,
  otherPerson: -0.962,
  listedInVain: -1.900,
  likerThanNotCovered: 3.614,
  likeNotCovered: -6.872,
  unknownInWording: -0.679,
  lacksExpected: -1.521,
  comparesNames: -3.627,
  notCoveredIsListed: -0.249,
};

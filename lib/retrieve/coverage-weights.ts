// Written by scripts/fit-coverage.ts from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and tests/eval/career.dev.jsonl and career.fit.jsonl asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.885;

export const coverageWeights: CoverageSignals = {
  score: 0.636,
  passage: 2.83,
  statement: 1.389,
  wholeStatement: 0.828,
  missingName: -4.864,
  nameElsewhere: -2.518,
  otherPerson: -0.912,
  listedInVain: -1.898,
  likerThanNotCovered: 3.62,
  likeNotCovered: -7.202,
  unknownInWording: -0.582,
  lacksExpected: -1.776,
  comparesNames: -3.559,
  notCoveredIsListed: -0.248,
};

// Written by scripts/fit-coverage.ts from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and tests/eval/career.dev.jsonl and career.fit.jsonl asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.884;

export const coverageWeights: CoverageSignals = {
  score: 0.637,
  passage: 2.831,
  statement: 1.388,
  wholeStatement: 0.826,
  missingName: -4.863,
  nameElsewhere: -2.519,
  otherPerson: -0.914,
  listedInVain: -1.908,
  likerThanNotCovered: 3.607,
  likeNotCovered: -7.209,
  unknownInWording: -0.588,
  lacksExpected: -1.764,
  comparesNames: -3.567,
  notCoveredIsListed: -0.248,
};

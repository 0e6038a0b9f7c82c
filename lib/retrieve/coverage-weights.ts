// Written by npm run fit:coverage from 3912 questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and eval/sets/career.dev, career.fit and career.fit2 asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = -1.891;

export const coverageWeights: CoverageSignals = {
  score: 0.56,
  passage: 2.969,
  statement: 1.278,
  wholeStatement: 0.841,
  missingName: -4.857,
  nameElsewhere: -2.531,
  otherPerson: -0.877,
  listedInVain: -1.787,
  likerThanNotCovered: 3.944,
  likeNotCovered: -7.041,
  unknownInWording: -0.877,
  lacksExpected: -1.784,
  comparesNames: -3.596,
  notCoveredIsListed: -0.255,
};

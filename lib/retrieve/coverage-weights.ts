// Written by npm run fit:coverage from 7513 examples: SQuAD 2.0 dev paragraphs asked of their own guides and of
// others, the career sets that are tuned on asked of the bundled guide with and without its words file, and open
// guides. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export type CoverageModel = { bias: number; weights: CoverageSignals };

export const wordCoverage: CoverageModel = {
  bias: -1.23,
  weights: {
    score: 1.319,
    passage: 1.36,
    statement: 0.237,
    wholeStatement: 0.841,
    missingName: -4.521,
    nameElsewhere: -3.161,
    otherPerson: -0.703,
    listedInVain: -2.835,
    likerThanNotCovered: 2.268,
    likeNotCovered: -5.834,
    unknownInWording: -2.367,
    lacksExpected: -0.69,
    comparesNames: -1.725,
    notCoveredIsListed: 0.684,
    bestHeld: -0.17,
    bestExpected: 0.189,
    bestLacksExpected: -1.499,
    bestShare: -0.342,
    bestNear: 0,
    bestWindow: 0,
    lead: 0,
    heldAndNear: 0,
    questionNear: 0,
  },
};

export const meaningCoverage: CoverageModel = {
  bias: -2.633,
  weights: {
    score: -0.208,
    passage: 1.26,
    statement: -0.744,
    wholeStatement: 1.204,
    missingName: -4.044,
    nameElsewhere: -3.849,
    otherPerson: -0.244,
    listedInVain: -3.351,
    likerThanNotCovered: 1.518,
    likeNotCovered: -7.61,
    unknownInWording: -3.234,
    lacksExpected: -0.823,
    comparesNames: -2.113,
    notCoveredIsListed: -0.381,
    bestHeld: 0.796,
    bestExpected: 0.002,
    bestLacksExpected: -1.24,
    bestShare: 0.126,
    bestNear: -0.233,
    bestWindow: 3.657,
    lead: 2.02,
    heldAndNear: -1.534,
    questionNear: 3.435,
  },
};

// Written by npm run fit:coverage from 7807 examples: SQuAD 2.0 dev paragraphs asked of their own guides and of
// others, the career sets that are tuned on asked of the bundled guide with and without its words file, and open
// guides. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export type CoverageModel = { bias: number; weights: CoverageSignals };

export const wordCoverage: CoverageModel = {
  bias: -0.955,
  weights: {
    score: 0.79,
    passage: 0.848,
    statement: 0.298,
    wholeStatement: 0.344,
    missingName: -2.846,
    nameElsewhere: -2.273,
    otherPerson: -0.119,
    listedInVain: -1.664,
    likerThanNotCovered: 2.283,
    likeNotCovered: -3.465,
    unknownInWording: -1.997,
    lacksExpected: -0.442,
    comparesNames: -1.42,
    notCoveredIsListed: 0.289,
    bestHeld: 0.355,
    bestLacksExpected: -0.987,
    bestWindow: 0,
    lead: 0,
    questionNear: 0,
    sectionHeld: -0.168,
    typeLacking: -0.241,
    tellingWords: -0.477,
    oneTellingWord: 0.775,
    pairsApart: -0.047,
    bestAround: 1.269,
    asksForMoney: -0.465,
    asksForCount: -0.705,
    asksWhich: -0.025,
    asksHowTo: -0.695,
  },
};

export const meaningCoverage: CoverageModel = {
  bias: -2.244,
  weights: {
    score: 0.208,
    passage: 0.864,
    statement: 0.103,
    wholeStatement: 0.339,
    missingName: -2.807,
    nameElsewhere: -1.769,
    otherPerson: 0.13,
    listedInVain: -1.856,
    likerThanNotCovered: 1.728,
    likeNotCovered: -3.991,
    unknownInWording: -2.555,
    lacksExpected: -0.582,
    comparesNames: -1.375,
    notCoveredIsListed: 0.069,
    bestHeld: 0.231,
    bestLacksExpected: -1.044,
    bestWindow: 2.502,
    lead: 2.094,
    questionNear: 1.306,
    sectionHeld: -0.133,
    typeLacking: -0.206,
    tellingWords: -0.84,
    oneTellingWord: 0.938,
    pairsApart: 0.273,
    bestAround: 1.148,
    asksForMoney: -0.541,
    asksForCount: -0.723,
    asksWhich: 0.011,
    asksHowTo: -0.666,
  },
};

// Written by npm run fit:coverage from 7807 examples: SQuAD 2.0 dev paragraphs asked of their own guides and of
// others, the career sets that are tuned on asked of the bundled guide with and without its words file, and open
// guides. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export type CoverageModel = { bias: number; weights: CoverageSignals };

export const wordCoverage: CoverageModel = {
  bias: -0.981,
  weights: {
    score: 0.853,
    passage: 0.861,
    statement: 0.294,
    wholeStatement: 0.326,
    missingName: -2.897,
    nameElsewhere: -2.25,
    otherPerson: -0.153,
    listedInVain: -1.674,
    likerThanNotCovered: 2.173,
    likeNotCovered: -3.55,
    unknownInWording: -2.098,
    lacksExpected: -0.44,
    comparesNames: -1.427,
    notCoveredIsListed: 0.402,
    bestHeld: 0.341,
    bestLacksExpected: -0.97,
    bestWindow: 0,
    lead: 0,
    questionNear: 0,
    sectionHeld: -0.166,
    typeLacking: -0.246,
    tellingWords: -0.483,
    oneTellingWord: 0.787,
    pairsApart: -0.042,
    bestAround: 1.26,
    asksForMoney: -0.456,
    asksForCount: -0.69,
    asksWhich: -0.04,
    asksHowTo: -0.659,
  },
};

export const meaningCoverage: CoverageModel = {
  bias: -2.288,
  weights: {
    score: 0.247,
    passage: 0.858,
    statement: 0.096,
    wholeStatement: 0.325,
    missingName: -2.866,
    nameElsewhere: -1.921,
    otherPerson: 0.108,
    listedInVain: -1.875,
    likerThanNotCovered: 1.608,
    likeNotCovered: -4.112,
    unknownInWording: -2.672,
    lacksExpected: -0.575,
    comparesNames: -1.38,
    notCoveredIsListed: 0.149,
    bestHeld: 0.23,
    bestLacksExpected: -1.043,
    bestWindow: 2.489,
    lead: 2.22,
    questionNear: 1.412,
    sectionHeld: -0.133,
    typeLacking: -0.209,
    tellingWords: -0.843,
    oneTellingWord: 0.947,
    pairsApart: 0.274,
    bestAround: 1.136,
    asksForMoney: -0.53,
    asksForCount: -0.715,
    asksWhich: -0.001,
    asksHowTo: -0.63,
  },
};

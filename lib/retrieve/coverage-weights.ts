// Written by npm run fit:coverage from 7807 examples: SQuAD 2.0 dev paragraphs asked of their own guides and of
// others, the career sets that are tuned on asked of the bundled guide with and without its words file, and open
// guides. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export type CoverageModel = { bias: number; weights: CoverageSignals };

export const wordCoverage: CoverageModel = {
  bias: -0.964,
  weights: {
    score: 0.752,
    passage: 0.849,
    statement: 0.303,
    wholeStatement: 0.355,
    missingName: -2.821,
    nameElsewhere: -2.283,
    otherPerson: -0.124,
    listedInVain: -1.642,
    likerThanNotCovered: 2.331,
    likeNotCovered: -3.47,
    unknownInWording: -2.04,
    lacksExpected: -0.441,
    comparesNames: -1.441,
    notCoveredIsListed: 0.228,
    bestHeld: 0.367,
    bestLacksExpected: -0.996,
    bestWindow: 0,
    lead: 0,
    questionNear: 0,
    sectionHeld: -0.167,
    typeLacking: -0.236,
    tellingWords: -0.479,
    oneTellingWord: 0.769,
    pairsApart: -0.041,
    bestAround: 1.28,
    asksForMoney: -0.471,
    asksForCount: -0.707,
    asksWhich: -0.027,
    asksHowTo: -0.713,
  },
};

export const meaningCoverage: CoverageModel = {
  bias: -2.25,
  weights: {
    score: 0.184,
    passage: 0.873,
    statement: 0.105,
    wholeStatement: 0.347,
    missingName: -2.773,
    nameElsewhere: -1.798,
    otherPerson: 0.119,
    listedInVain: -1.83,
    likerThanNotCovered: 1.778,
    likeNotCovered: -3.956,
    unknownInWording: -2.598,
    lacksExpected: -0.584,
    comparesNames: -1.387,
    notCoveredIsListed: 0.027,
    bestHeld: 0.234,
    bestLacksExpected: -1.05,
    bestWindow: 2.484,
    lead: 2.121,
    questionNear: 1.251,
    sectionHeld: -0.136,
    typeLacking: -0.204,
    tellingWords: -0.842,
    oneTellingWord: 0.938,
    pairsApart: 0.277,
    bestAround: 1.153,
    asksForMoney: -0.546,
    asksForCount: -0.726,
    asksWhich: 0.005,
    asksHowTo: -0.676,
  },
};

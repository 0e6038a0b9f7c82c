// Written by npm run fit:coverage from 7807 examples: SQuAD 2.0 dev paragraphs asked of their own guides and of
// others, the career sets that are tuned on asked of the bundled guide with and without its words file, and open
// guides. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export type CoverageModel = { bias: number; weights: CoverageSignals };

export const wordCoverage: CoverageModel = {
  bias: -0.97,
  weights: {
    score: 0.77,
    passage: 0.88,
    statement: 0.28,
    wholeStatement: 0.36,
    missingName: -2.84,
    nameElsewhere: -2.28,
    otherPerson: -0.14,
    listedInVain: -1.61,
    likerThanNotCovered: 2.35,
    likeNotCovered: -3.36,
    unknownInWording: -1.98,
    lacksExpected: -0.49,
    comparesNames: -1.43,
    notCoveredIsListed: 0.22,
    bestHeld: 0.4,
    bestLacksExpected: -1.06,
    bestWindow: 0,
    lead: 0,
    questionNear: 0,
    sectionHeld: -0.19,
    typeLacking: -0.27,
    tellingWords: -0.5,
    oneTellingWord: 0.78,
    pairsApart: -0.02,
    bestAround: 1.23,
    asksForMoney: -0.45,
    asksForCount: -0.73,
    asksWhich: -0.06,
    asksHowTo: -0.72,
  },
};

export const meaningCoverage: CoverageModel = {
  bias: -2.3,
  weights: {
    score: 0.26,
    passage: 0.97,
    statement: 0.15,
    wholeStatement: 0.35,
    missingName: -2.79,
    nameElsewhere: -1.61,
    otherPerson: 0.14,
    listedInVain: -1.79,
    likerThanNotCovered: 1.76,
    likeNotCovered: -3.81,
    unknownInWording: -2.52,
    lacksExpected: -0.56,
    comparesNames: -1.37,
    notCoveredIsListed: -0.01,
    bestHeld: 0.15,
    bestLacksExpected: -1.35,
    bestWindow: 2.5,
    lead: 2.35,
    questionNear: 1.23,
    sectionHeld: -0.27,
    typeLacking: -0.2,
    tellingWords: -0.83,
    oneTellingWord: 0.82,
    pairsApart: 0.27,
    bestAround: 1.09,
    asksForMoney: -0.56,
    asksForCount: -0.77,
    asksWhich: -0.03,
    asksHowTo: -0.69,
  },
};

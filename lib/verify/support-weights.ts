// Written by npm run fit:claims from claims that people have judged:
// begin (430 claims, AUC 0.961) and wice (158 claims, AUC 0.936), each area cross-validated in 5 folds.
// Fitted anew when a feature changes.
import type { SupportFeatures } from './support-features.ts';

/** Log-odds of support: the bias plus each feature times its weight. */
export const bias = 3.31;

export const weights: SupportFeatures = {
  lackingWords: -4.29,
  lackingContent: -2.75,
  lackingMass: -2.56,
  outOfOrder: -1.89,
  lackingFigures: -1.42,
  denies: -1.36,
  firstPerson: -1.57,
  question: -1.7,
};

/** Probability from which a claim counts as supported, set on true sentences about the bundled guide. */
export const threshold = 0.11;

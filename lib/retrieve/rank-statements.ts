// Ranks the statements of candidate passages, and the passages by their best statement: what answers a question is
// one statement with its surroundings, not the passage that shares most words with it. The score is linear in the
// features, with weights that were fitted as a conditional logit (McFadden, Conditional Logit Analysis of
// Qualitative Choice Behavior, 1974): the log-odds, up to a constant, that a statement answers.
import type { RankedPassage, Statement } from '../types.ts';
import { meaningWeights, wordWeights } from './ranking-weights.ts';
import {
  type Candidate,
  type FeatureContext,
  featureNames,
  featuresOf,
} from './statement-features.ts';

export type StatementRanking = {
  /** Best first; the score is the odds of its best statement over those of the best of all, 0 to 1. */
  passages: RankedPassage[];
  /** Log-odds of each statement, up to a constant of the question. */
  scores: ReadonlyMap<Statement, number>;
};

/** Ranks statements and the passages that hold them. */
export function rankStatements(candidates: Candidate[], context: FeatureContext): StatementRanking {
  const weights = context.meaning ? meaningWeights : wordWeights;
  const scores = new Map<Statement, number>();
  const best = new Map<Candidate['passage'], number>();
  for (const [at, features] of featuresOf(candidates, context).entries()) {
    const candidate = candidates[at];
    if (!candidate) continue;
    const score = featureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);
    scores.set(candidate.statement, score);
    const known = best.get(candidate.passage) ?? Number.NEGATIVE_INFINITY;
    best.set(candidate.passage, Math.max(known, score));
  }
  const most = Math.max(...best.values());
  const passages = Array.from(best, ([passage, score]) => ({
    passage,
    score: Math.exp(score - most),
  }));
  passages.sort((one, other) => other.score - one.score);
  return { passages, scores };
}

// Ranks the statements of candidate passages, and the passages by their best statement: what answers a question is
// one statement with its surroundings, not the passage that shares most words with it. The score is linear in the
// features, with weights that were fitted as a conditional logit (McFadden, Conditional Logit Analysis of
// Qualitative Choice Behavior, 1974): the log-odds, up to a constant, that a statement answers.
import { takenUp } from '../language/lists/continuations.ts';
import { oneOf } from '../language/one-of.ts';
import { opensIllustration } from '../language/reasons-and-examples.ts';
import type { RankedPassage, Statement } from '../types.ts';
import type { ListedNeighbours } from './listed-neighbours.ts';
import type { Meaning } from './meaning.ts';
import { meaningWeights, wordWeights } from './ranking-weights.ts';
import {
  type Candidate,
  featureNames,
  featuresOf,
  type StatementFeatures,
} from './statement-features.ts';

export type StatementRanking = {
  /** Best first; the score is the odds of its best statement over those of the best of all, 0 to 1. */
  passages: RankedPassage[];
  /** Log-odds of each statement, up to a constant of the question. */
  scores: ReadonlyMap<Statement, number>;
  /** What tells of the best statement; undefined when there is none. */
  best: BestStatement | undefined;
};

export type BestStatement = {
  statement: Statement;
  features: StatementFeatures;
  /** Share of the odds of all statements that the best three have, 0 to 1. */
  share: number;
  /** By how much the nearest statement of its guide is nearer than they are on average; 0 without vectors. */
  lead: number;
  /** Of the questions that are listed for its guide; undefined without vectors. */
  listed: ListedNeighbours | undefined;
};

/** Log-odds by which a statement gains whose section was quoted last. */
const focusGain = 1;
/** Log-odds that a statement loses which tells one case, to show a rule at work: the rule answers. Not fitted, for few do. */
const caseLoss = 2.5;
/** The same of one that tells what a version brought, where no version is asked about. Not fitted: no set holds such. */
const versionLoss = 1.5;
/** The same of one that only names what is asked about. Not fitted, for few do. */
const echoLoss = 4;

const goesOnWithCase = new RegExp(String.raw`^(?:if |then |when |so )?${oneOf(takenUp)}\b`, 'iu');

/**
 * Ranks statements and the passages that hold them.
 * @param meaning Of the question's vector; by words alone without it.
 */
export function rankStatements(
  candidates: Candidate[],
  meaning: Meaning | undefined,
): StatementRanking {
  const weights = meaning ? meaningWeights : wordWeights;
  const scores = new Map<Statement, number>();
  const best = new Map<Candidate['passage'], number>();
  const features = featuresOf(candidates, meaning);
  for (const [at, own] of features.entries()) {
    const candidate = candidates[at];
    if (!candidate) continue;
    const before = candidates[at - 1];
    let score = candidate.isInFocus ? focusGain : 0;
    if (candidate.isOfVersion) score -= versionLoss;
    if (candidate.isEcho) score -= echoLoss;
    if (tellsOneCase(candidate, before)) score -= caseLoss;
    for (const name of featureNames) score += weights[name] * own[name];
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
  return { passages, scores, best: bestOf(candidates, features, scores, meaning) };
}

// A case goes on with what its sentence names: "For instance, … . If they …".
function tellsOneCase({ statement }: Candidate, before: Candidate | undefined): boolean {
  if (opensIllustration(statement.text)) return true;
  const goesOn =
    before?.statement.block === statement.block &&
    before.statement.sectionId === statement.sectionId;
  return goesOn && opensIllustration(before.statement.text) && goesOnWithCase.test(statement.text);
}

function bestOf(
  candidates: Candidate[],
  features: StatementFeatures[],
  scores: ReadonlyMap<Statement, number>,
  meaning: Meaning | undefined,
): BestStatement | undefined {
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  const [first] = ranked;
  const at = candidates.findIndex(({ statement }) => statement === first?.[0]);
  const candidate = candidates[at];
  const own = features[at];
  if (!first || !candidate || !own) return undefined;
  const odds = ranked.map(([, score]) => Math.exp(score - first[1]));
  const sum = (values: number[]) => values.reduce((total, each) => total + each, 0);
  const share = sum(odds.slice(0, 3)) / sum(odds);
  const { guide } = candidate.passage;
  return {
    statement: candidate.statement,
    features: own,
    share,
    lead: meaning?.lead(guide) ?? 0,
    listed: meaning?.listedAround(guide),
  };
}

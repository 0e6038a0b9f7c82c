// Lets an answer to a question of yes or no begin with the verdict, where a statement gives one for certain.
import type { GuideIndex } from '../../index/guide-index.ts';
import { verdictWords } from '../../language/lists/verdicts.ts';
import { type Verdict, verdictOf } from '../../language/verdict.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart } from '../../types.ts';
import { isReadLanguage } from '../../wire/read-languages.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Gain of a statement that settles the question. */
const settles = 1;
/** Score, relative to the best statement, from which a statement may settle it. */
const leastScore = 0.5;

/** The statements, with the one that settles the question ahead, and the word with which to begin. */
export type Settled = { scored: ScoredStatement[]; word: string | undefined };

/** Statements that contradict each other settle nothing, and neither does one in a language that is not read. */
export function verdictFirst(
  scored: ScoredStatement[],
  part: QueryPart,
  index: GuideIndex,
): Settled {
  const none = { scored, word: undefined };
  if (part.isBound || ownTerms(part.terms).length < part.terms.length) return none;
  const least = leastScore * Math.max(0, ...scored.map(({ score }) => score));
  const verdicts = new Map<ScoredStatement, Verdict>();
  for (const each of scored) {
    const { kind, leadIn, text } = each.statement;
    const isWhole = kind === 'sentence' && leadIn === undefined && each.score >= least;
    if (!isWhole || !isReadLanguage(index.guide(each.source.passage.guide).language)) continue;
    const verdict = verdictOf(part.text, text);
    if (verdict) verdicts.set(each, verdict);
  }
  const [verdict, ...others] = new Set(verdicts.values());
  if (verdict === undefined || others.length > 0) return none;
  return {
    scored: scored.map((each) =>
      verdicts.has(each) ? { ...each, score: each.score + settles } : each,
    ),
    word: verdictWords[verdict],
  };
}

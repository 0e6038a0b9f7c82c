// "How long is a talk?" is answered by a statement that tells a time, where one says nearly as much of talks as the best.
import { expectedOf } from '../../language/expected-answer.ts';
import type { QueryPart } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Share of the best score from which a statement that tells what is asked goes before it, and what it then scores. */
const nearlyAs = 0.6;
const ahead = 1.01;

// A number is told in more ways than can be looked for: "ten at a time".
const counts = /\bhow many\b/iu;

/** The statements, the best one that tells the measure or the time asked for ahead of those that tell none. */
export function tellingFirst(scored: ScoredStatement[], { text }: QueryPart): ScoredStatement[] {
  const expected = counts.test(text) ? [] : expectedOf(text);
  const best = scored.reduce<ScoredStatement | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  if (expected.length === 0 || !best) return scored;
  const tells = ({ statement }: ScoredStatement) => {
    const told = [statement.topic, statement.leadIn, statement.text].filter(Boolean).join('\n');
    return expected.some((isShownIn) => isShownIn(told));
  };
  if (tells(best)) return scored;
  const telling = scored
    .filter((each) => each.score >= nearlyAs * best.score && tells(each))
    .toSorted((one, other) => other.score - one.score)[0];
  return scored.map((each) => (each === telling ? { ...each, score: ahead * best.score } : each));
}

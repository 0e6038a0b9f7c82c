// A question without a content word of its own ("Why is that?") asks for more than was just said.
import { answerTypesOf } from '../../text/answer-type.ts';
import { isInBlock } from '../labels.ts';
import type { ScoredStatement } from './score-statements.ts';

/** What is left of the score of a statement that was just said. */
const saidShare = 0.4;
/** Gain of a statement that goes on from one that was just said. */
const goesOn = 0.8;

/**
 * What stands next to a statement that was just said comes first, and what was said comes last, unless
 * it holds what is asked for.
 * @param answered The answer before, with its citations or without.
 */
export function leadOn(
  scored: ScoredStatement[],
  { text, answered }: { text: string; answered: string },
): ScoredStatement[] {
  if (answered === '') return scored;
  const wanted = answerTypesOf(text);
  const said = lettersOf(answered);
  const isSaid = scored.map(({ statement }) => said.includes(lettersOf(statement.text)));
  return scored.map((each, at) => {
    const tells = wanted.some((type) => type.test(each.statement.text));
    if (isSaid[at]) return { ...each, score: each.score * (tells ? 1 : saidShare) };
    const before = scored[at - 1];
    const isNext = before !== undefined && isSaid[at - 1] && isInBlock(each, before);
    return isNext ? { ...each, score: each.score + goesOn } : each;
  });
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// A question that leans on the answer before it goes on from there: "Why is that?" asks for more than was
// said, "And at staff level?" for another row of the same table.

import { isInBlock } from '../../evidence/labels.ts';
import { answerTypesOf } from '../../language/expected-answer.ts';
import { isLight } from '../../language/light-words.ts';
import { asksForOther } from '../../language/question-forms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart, Statement } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** What is left of the score of a statement that was just said. */
const saidShare = 0.4;
/** The same after a question with words of its own, which may well be about what was said. */
const saidBefore = 0.85;
/** Gain of the sentence that goes on from one that was just said. */
const goesOn = 0.8;
/** Gain of the rows of a table of which one was just said. */
const standsBeside = 0.5;

/** What is left of the score of a row or sentence that answered the part before, in the same answer. */
const repeatedShare = 0.5;

/**
 * After a part that goes on with the one before it, what answered that one is seldom wanted again: only where it
 * holds a word that this part adds.
 * @param saidHere What stands in the answer already.
 */
export function withoutRepeats(
  scored: ScoredStatement[],
  { terms, isBound }: QueryPart,
  saidHere: ReadonlySet<Statement>,
): ScoredStatement[] {
  if (!isBound) return scored;
  const own = ownTerms(terms);
  return scored.map((each) => {
    const isRepeat = saidHere.has(each.statement) && !own.some(({ term }) => each.held.has(term));
    return isRepeat ? { ...each, score: each.score * repeatedShare } : each;
  });
}

/** What the sentence scores that goes on with an answer, relative to the best. */
const ahead = 1.01;

/**
 * A part that goes on with the one before it ("…, and where do I hand it in?") is answered by the sentence behind what
 * answered that one, where it holds the kind of answer that is asked for and nothing else does that has a word which
 * this part adds.
 * @param before The part before, and what stands in the answer already.
 */
export function goingOn(
  scored: ScoredStatement[],
  part: QueryPart,
  before: { part: QueryPart | undefined; said: ReadonlySet<Statement> },
): ScoredStatement[] {
  const types = part.isBound ? answerTypesOf(part.text) : [];
  if (types.length === 0 || !before.part) return scored;
  const tells = ({ statement }: ScoredStatement) =>
    !before.said.has(statement) && types.some((type) => type.test(statement.text));
  const next = scored.find((each, at) => {
    const previous = scored[at - 1];
    const isBehind = previous && before.said.has(previous.statement) && isInBlock(each, previous);
    return isBehind && each.statement.kind === 'sentence' && tells(each);
  });
  if (!next) return scored;
  const known = new Set(before.part.terms.map(({ term }) => term));
  const added = ownTerms(part.terms).filter(({ term }) => !known.has(term) && !isLight(term));
  const isToldElsewhere = scored.some(
    (each) =>
      each.score > next.score && tells(each) && added.some(({ term }) => each.held.has(term)),
  );
  if (isToldElsewhere) return scored;
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.map((each) => (each === next ? { ...each, score: most * ahead } : each));
}

export type Leaning = {
  question: string;
  /** What the answer before quoted. */
  said: ReadonlySet<Statement>;
  /** Whether the question has no content word of its own. */
  isBare: boolean;
};

/**
 * What stands next to a statement that was just said gains, and so does its table. After a bare question, what
 * was said comes last, unless it holds what is asked for.
 */
export function leadOn(
  scored: ScoredStatement[],
  { question, said: quoted, isBare }: Leaning,
): ScoredStatement[] {
  const said = scored.filter(({ statement }) => quoted.has(statement));
  const wanted = answerTypesOf(question);
  return scored.map((each, at) => {
    const { kind, text } = each.statement;
    const isSaid = said.includes(each);
    if (kind === 'row') {
      const isBeside = said.some((other) => isInBlock(other, each));
      return isBeside ? { ...each, score: each.score + standsBeside } : each;
    }
    if (isSaid && asksForOther(question)) return { ...each, score: 0 };
    if (!isBare) return isSaid ? { ...each, score: each.score * saidBefore } : each;
    if (isSaid) {
      const tells = wanted.some((type) => type.test(text));
      return { ...each, score: each.score * (tells ? 1 : saidShare) };
    }
    const before = scored[at - 1];
    const isNext = before && said.includes(before) && isInBlock(each, before);
    return isNext ? { ...each, score: each.score + goesOn } : each;
  });
}

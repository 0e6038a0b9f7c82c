// How an answer to a question of the evaluation is scored.
import type { Answer } from '../lib/types.ts';
import { type Pointing, pointingOf } from './beside-the-point.ts';
import type { EvalQuestion } from './question-set.ts';

export type Score = {
  /** Everything that the question asks of an answer holds. */
  isRight: boolean;
  factsPresent: boolean;
  sectionCited: boolean;
  /** Share of the citations whose section is expected; undefined when there is nothing to compare. */
  precision: number | undefined;
  pointing: Pointing;
  refused: boolean;
  words: number;
};

/** Scores an answer by its shown text, its citations and its status. */
export function scoreAnswer(question: EvalQuestion, answer: Answer): Score {
  const shown = shownText(answer).toLowerCase();
  const cited = answer.citations.map(({ section }) => section.id);
  const holds = (fact: string) => shown.includes(fact.toLowerCase());
  const factsPresent = question.facts.every((alternatives) => alternatives.some(holds));
  const sectionCited = question.sections.every((ids) => ids.some((id) => cited.includes(id)));
  const isClean = !question.absent.some(holds);
  const refused = answer.status === 'not-covered';
  const isRight =
    question.expect === 'not-covered'
      ? refused && isClean
      : !refused && factsPresent && sectionCited && isClean;
  const precision = refused ? undefined : shareExpected(cited, question.sections.flat());
  const isCovered = question.expect !== 'not-covered';
  const aim = { isCovered, facts: question.facts, sections: question.sections.flat() };
  const pointing = pointingOf(aim, answer);
  const words = shown.split(/\s+/).filter(Boolean).length;
  return { isRight, factsPresent, sectionCited, precision, pointing, refused, words };
}

/** The text of an answer without the addresses of links, which hold the ids of sections. */
export function shownText({ text }: Answer): string {
  return text.replace(/\]\([^)\]]*\)/g, ']');
}

/** Share of the cited sections that are among the expected ones; undefined when either list is empty. */
export function shareExpected(cited: string[], expected: string[]): number | undefined {
  if (cited.length === 0 || expected.length === 0) return undefined;
  return cited.filter((section) => expected.includes(section)).length / cited.length;
}

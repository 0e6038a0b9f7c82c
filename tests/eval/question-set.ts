// The evaluation's questions and how an answer to one is scored.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer } from '../../lib/types.ts';

const questionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string() })).default([]),
  /** Of each list, one must occur in the answer. */
  facts: z.array(z.array(z.string()).min(1)).default([]),
  /** Of each list, one section must be cited. */
  sections: z.array(z.array(z.string()).min(1)).default([]),
  expect: z.enum(['answered', 'partial', 'not-covered']),
  /** What must not occur in the answer. */
  absent: z.array(z.string()).default([]),
});

export type EvalQuestion = z.infer<typeof questionSchema>;

export function readQuestions(path: string): EvalQuestion[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => questionSchema.parse(JSON.parse(line)));
}

export type Score = {
  /** Everything that the question asks of an answer holds. */
  isRight: boolean;
  factsPresent: boolean;
  sectionCited: boolean;
  isClean: boolean;
  refused: boolean;
  words: number;
};

export function scoreAnswer(question: EvalQuestion, answer: Answer): Score {
  // Without the addresses of links, which hold the ids of sections.
  const shown = answer.text.replace(/\]\([^)]*\)/g, ']').toLowerCase();
  const cited = new Set(answer.citations.map(({ section }) => section.id));
  const holds = (fact: string) => shown.includes(fact.toLowerCase());
  const factsPresent = question.facts.every((alternatives) => alternatives.some(holds));
  const sectionCited = question.sections.every((ids) => ids.some((id) => cited.has(id)));
  const isClean = !question.absent.some((each) => shown.includes(each.toLowerCase()));
  const refused = answer.status === 'not-covered';
  const words = shown.split(/\s+/).filter(Boolean).length;
  const isRight =
    question.expect === 'not-covered'
      ? refused && isClean
      : !refused && factsPresent && sectionCited && isClean;
  return { isRight, factsPresent, sectionCited, isClean, refused, words };
}

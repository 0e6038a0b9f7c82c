// Asks questions through the whole pipeline, as the chat does.
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { type Models, openOver } from '../lib/signpost.ts';
import type { Answer, Turn } from '../lib/types.ts';
import type { EvalQuestion } from './question-set.ts';
import { type Score, scoreAnswer } from './score-answer.ts';

export type Result = { question: EvalQuestion; answer: Answer; score: Score };

/** The answer to the last turn of a conversation; without models, the extractive one. */
export function ask(turns: Turn[], index: GuideIndex, models?: Partial<Models>): Promise<Answer> {
  return openOver(index, models).answer(turns);
}

/** Asks each question, one after the other, and scores its answer. */
export async function askQuestions(
  questions: EvalQuestion[],
  index: GuideIndex,
  models?: Partial<Models>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    const turns = [...question.history, { role: 'user' as const, text: question.question }];
    const answer = await ask(turns, index, models);
    results.push({ question, answer, score: scoreAnswer(question, answer) });
  }
  return results;
}

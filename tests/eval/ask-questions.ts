// Asks questions through the whole pipeline, as the chat does.
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import type { Author } from '../../lib/compose/compose.ts';
import type { Embedder } from '../../lib/embed/open-embedder.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, Turn } from '../../lib/types.ts';
import type { EvalQuestion } from './question-set.ts';
import { type Score, scoreAnswer } from './score-answer.ts';

/** The language model to answer with and the embedding model to search with, if any. */
export type Models = { author: Author | undefined; embedder: Embedder | undefined };

export type Result = { question: EvalQuestion; answer: Answer; score: Score };

/** The index of a folder's guides, held in memory only; the bundled guide's unless told. */
export async function indexFolder(
  folder = `${import.meta.dirname}/../../content/guides`,
): Promise<GuideIndex> {
  return indexGuides(await readGuideFiles(folder));
}

/** The answer to the last turn of a conversation; without models, the extractive one. */
export function ask(turns: Turn[], index: GuideIndex, models?: Models): Promise<Answer> {
  const { author, embedder } = models ?? {};
  const events = answerQuestion({ turns, guide: undefined, index, author, embedder });
  return collectAnswer(turns.at(-1)?.text ?? '', events);
}

/** Asks each question, one after the other, and scores its answer. */
export async function askQuestions(
  questions: EvalQuestion[],
  index: GuideIndex,
  models?: Models,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    const turns = [...question.history, { role: 'user' as const, text: question.question }];
    const answer = await ask(turns, index, models);
    results.push({ question, answer, score: scoreAnswer(question, answer) });
  }
  return results;
}

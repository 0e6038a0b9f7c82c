// Times whole answers, from question to checked text, on the bundled guide.
import { ask } from '../../eval/ask-questions.ts';
import { indexFolder } from '../../eval/index-folder.ts';
import { readQuestions } from '../../eval/question-set.ts';
import { microseconds, percentiles, type Times } from './timing.ts';

/** Asks the questions that are tuned on three times; the first time is not counted. */
export async function timeAnswers(): Promise<Times> {
  const index = await indexFolder();
  const questions = readQuestions('eval/sets/career.dev.jsonl');
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const { question, history } of questions) {
      const turns = [...history, { role: 'user' as const, text: question }];
      const time = await microseconds(() => ask(turns, index));
      if (round > 0) times.push(time);
    }
  }
  return percentiles(times);
}

// Times whole answers, from question to checked text, on the bundled guide: by words alone, and with the embedding
// model, which some questions ask and others do not.
import { ask } from '../../eval/ask-questions.ts';
import { indexFolder } from '../../eval/index-folder.ts';
import { openKeptEmbedder } from '../../eval/kept-embedder.ts';
import { type EvalQuestion, readQuestions } from '../../eval/question-set.ts';
import type { Config } from '../../lib/config.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { type Models, openModels } from '../../lib/signpost.ts';
import { microseconds, percentiles, type Times } from './timing.ts';

type Embedder = NonNullable<Models['embedder']>;
type AnswerTimes = Times & { answers: number };

/** What answers take, by kind, and what the model adds to the memory of the process, in MB. */
export type AnswerCosts = {
  times: Record<string, AnswerTimes>;
  modelMegabytes: number | undefined;
};

/** Asks the questions that are tuned on three times; the first time is not counted. */
export async function timeAnswers({ embedding }: Config): Promise<AnswerCosts> {
  const questions = readQuestions('eval/sets/career.dev.jsonl');
  const plain = await indexFolder();
  const byWords = await timeRounds(questions, (question) => timeOne(question, plain, undefined));
  const alone = { 'by words alone': timesOf(byWords) };
  const { embedder } = await openModels({ embedding, model: undefined });
  const kept = await openKeptEmbedder({ embedding });
  if (!embedder || !kept) return { times: alone, modelMegabytes: undefined };
  const index = await indexFolder(undefined, { embedder: kept });
  await kept.keep();
  const modelMegabytes = await memoryOf(embedder);
  const timed = await timeRounds(questions, (question) => timeOne(question, index, embedder));
  const times = {
    ...alone,
    'words settle it': timesOf(timed.filter(({ isAsked }) => !isAsked)),
    'meaning is asked': timesOf(timed.filter(({ isAsked }) => isAsked)),
  };
  return { times, modelMegabytes };
}

type Timed = { time: number; isAsked: boolean };

async function timeRounds(
  questions: EvalQuestion[],
  time: (question: EvalQuestion) => Promise<Timed>,
): Promise<Timed[]> {
  const counted: Timed[] = [];
  for (const round of [0, 1, 2]) {
    for (const question of questions) {
      const timed = await time(question);
      if (round > 0) counted.push(timed);
    }
  }
  return counted;
}

// Another embedder for each question, so that no vector is remembered from the round before.
async function timeOne(
  { question, history }: EvalQuestion,
  index: GuideIndex,
  embedder: Embedder | undefined,
): Promise<Timed> {
  let isAsked = false;
  const counting: Embedder | undefined = embedder && {
    ...embedder,
    embed(texts, options) {
      isAsked = true;
      return embedder.embed(texts, options);
    },
  };
  const turns = [...history, { role: 'user' as const, text: question }];
  const time = await microseconds(() => ask(turns, index, { embedder: counting }));
  return { time, isAsked };
}

async function memoryOf(embedder: Embedder): Promise<number> {
  embedder.rest?.();
  const before = process.memoryUsage.rss();
  await embedder.embed(['What is asked first?'], {
    retries: 0,
    signal: AbortSignal.timeout(60_000),
  });
  return Math.round((process.memoryUsage.rss() - before) / 1e6);
}

function timesOf(timed: Timed[]): AnswerTimes {
  return { answers: timed.length, ...percentiles(timed.map(({ time }) => time)) };
}

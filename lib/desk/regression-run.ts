// The questions that an owner wants answered, edit after edit: asked as readers would ask them, kept as a run, and held
// against the run before.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AskedQuestion, askQuestions } from '../authoring/ask-questions.ts';
import {
  type OwnersQuestion,
  parseQuestions,
  usualQuestionsFile,
} from '../authoring/questions-file.ts';
import { SignpostError } from '../errors.ts';
import type { Signpost } from '../signpost.ts';
import type { RegressionRun, Store } from '../store/store.ts';

/** The file of questions: not there, not to be read, or read. */
export type QuestionsFile = { file: string } & (
  | { kind: 'none' }
  | { kind: 'unreadable'; why: string }
  | { kind: 'read'; questions: OwnersQuestion[] }
);

/** Questions that one run asks from the desk, while its sender waits. */
export const mostAsked = 300;
/** Runs that are looked back at. */
const mostRuns = 30;

/** @param guideDir The folder of guides, in which the file lies. */
export async function readQuestionsFile(guideDir: string): Promise<QuestionsFile> {
  const file = usualQuestionsFile;
  const source = await readFile(join(guideDir, file), 'utf8').catch(() => undefined);
  if (source === undefined) return { kind: 'none', file };
  try {
    return { kind: 'read', file, questions: parseQuestions(file, source) };
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    return { kind: 'unreadable', file, why: error.message };
  }
}

/**
 * Asks the first of the questions, `mostAsked` at the most, giving way to others.
 * @param signpost Without a language model: the same question then has the same answer at each run.
 * @throws SignpostError `unknown-guide` for a question that asks a guide which is not there.
 */
export async function runQuestions(
  questions: OwnersQuestion[],
  signpost: Signpost,
  now: Date,
): Promise<RegressionRun> {
  const asked = await askQuestions(questions.slice(0, mostAsked), signpost);
  const { contentHash } = await signpost.guides();
  return runOf(asked, contentHash, now);
}

/** What is kept of a run. */
export function runOf(asked: AskedQuestion[], contentHash: string, now: Date): RegressionRun {
  return {
    time: now.toISOString(),
    contentHash,
    results: asked.map(({ question, status, sections, lacks }) => {
      const [guide = question.guide ?? '', section = ''] = sections[0]?.split('#') ?? [];
      const isAsExpected = lacks.length === 0;
      return { guide, section, question: question.question, outcome: status, isAsExpected };
    }),
  };
}

export type RunResult = RegressionRun['results'][number];

/**
 * `broken`: it was as the owner wants it, and is no more; `mended` the other way round. `ended`: it ends in another way;
 * `moved`: it cites another section first.
 */
export type RunChange =
  | { code: 'broken' | 'mended' | 'ended' | 'moved'; before: RunResult; now: RunResult }
  | { code: 'added'; now: RunResult }
  | { code: 'removed'; before: RunResult };

export type Runs = {
  /** The newest first. */
  runs: RegressionRun[];
  /** Between the last run and the one before it. */
  changes: RunChange[];
};

export async function readRuns(store: Pick<Store, 'runs'>): Promise<Runs> {
  const runs: RegressionRun[] = [];
  for await (const run of store.runs({ order: 'newest' })) {
    runs.push(run);
    if (runs.length === mostRuns) break;
  }
  const [now, before] = runs;
  return { runs, changes: now && before ? compareRuns(before, now) : [] };
}

const inOrder = ['broken', 'ended', 'moved', 'mended', 'added', 'removed'];

/** What is worse comes first. */
function compareRuns(before: RegressionRun, now: RegressionRun): RunChange[] {
  const earlier = new Map(before.results.map((result) => [result.question, result]));
  const asked = new Set(now.results.map(({ question }) => question));
  const changes = now.results.flatMap((result): RunChange[] => {
    const old = earlier.get(result.question);
    if (!old) return [{ code: 'added', now: result }];
    const code = changeOf(old, result);
    return code ? [{ code, before: old, now: result }] : [];
  });
  const removed = before.results.filter(({ question }) => !asked.has(question));
  return [
    ...changes,
    ...removed.map((result): RunChange => ({ code: 'removed', before: result })),
  ].sort((one, other) => inOrder.indexOf(one.code) - inOrder.indexOf(other.code));
}

function changeOf(before: RunResult, now: RunResult) {
  if (before.isAsExpected !== now.isAsExpected) return now.isAsExpected ? 'mended' : 'broken';
  if (before.outcome !== now.outcome) return 'ended';
  const isMoved = before.guide !== now.guide || before.section !== now.section;
  return isMoved && now.outcome !== 'not-covered' ? 'moved' : undefined;
}

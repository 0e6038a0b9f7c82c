// An owner's questions as runs, and what changed from one to the next.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type RunResult,
  readQuestionsFile,
  readRuns,
  runQuestions,
} from '../../lib/desk/regression-run.ts';
import type { RegressionRun } from '../../lib/store/store.ts';
import { newDataDir } from '../store/data-dir.ts';
import { breadGuide, storeOfDesk } from './kept.ts';

const now = new Date('2026-03-04T05:06:07.008Z');

const result = (question: string, more: Partial<RunResult> = {}): RunResult => ({
  ...{ guide: 'bread', section: 'pay', question, outcome: 'answered', isAsExpected: true },
  ...more,
});
const run = (contentHash: string, ...results: RunResult[]): RegressionRun => ({
  ...{ time: now.toISOString(), contentHash, results },
});

test('a file of questions is not there, cannot be read, or is read', async () => {
  const folder = await newDataDir();
  await mkdir(folder, { recursive: true });
  const file = 'questions.yaml';
  expect(await readQuestionsFile(folder)).toEqual({ kind: 'none', file });
  await writeFile(join(folder, file), '- status: lost\n');
  expect(await readQuestionsFile(folder)).toMatchObject({ kind: 'unreadable', file });
  await writeFile(join(folder, file), '- What does a baker earn?\n');
  expect(await readQuestionsFile(folder)).toMatchObject({
    kind: 'read',
    questions: [{ question: 'What does a baker earn?' }],
  });
});

test('each question is asked, and what came of it is kept with the version of the guides', async () => {
  const { signpost, open } = await breadGuide();
  const ask = { section: [], figure: [], says: [], line: 1 };
  const questions = [
    { ...ask, question: 'What does a trained baker earn?', section: ['pay'] },
    { ...ask, question: 'Which visa do I need?', status: 'not-covered' as const },
    { ...ask, question: 'When does the night shift begin?', figure: ['5'] },
  ];
  expect(await runQuestions(questions, signpost, now)).toEqual({
    time: now.toISOString(),
    contentHash: open.contentHash,
    results: [
      result('What does a trained baker earn?'),
      expect.objectContaining({ outcome: 'not-covered', isAsExpected: true }),
      result('When does the night shift begin?', { section: 'hours', isAsExpected: false }),
    ],
  });
});

test('what is worse than in the run before comes first', async () => {
  const store = await storeOfDesk();
  const before = run(
    'a',
    ...[result('Same?'), result('Breaks?'), result('Mends?', { isAsExpected: false })],
    ...[result('Moves?'), result('Ends?'), result('Goes?')],
  );
  const later = run(
    'b',
    ...[result('Same?'), result('Mends?'), result('Comes?')],
    result('Breaks?', { outcome: 'not-covered', isAsExpected: false }),
    result('Moves?', { section: 'hours' }),
    result('Ends?', { outcome: 'partial' }),
  );
  for (const each of [before, later]) await store.keepRun(each);
  const changes = (await readRuns(store)).changes.map((change) => [
    change.code,
    change.code === 'removed' ? change.before.question : change.now.question,
  ]);
  expect(changes).toEqual([
    ['broken', 'Breaks?'],
    ['ended', 'Ends?'],
    ['moved', 'Moves?'],
    ['mended', 'Mends?'],
    ['added', 'Comes?'],
    ['removed', 'Goes?'],
  ]);
});

test('the last runs are read, the newest first, with what changed between the last two', async () => {
  const store = await storeOfDesk();
  for (let at = 0; at < 40; at += 1) await store.keepRun(run(`${at}`, result('Pay?')));
  await store.keepRun(run('last', result('Pay?', { isAsExpected: false })));
  const { runs, changes } = await readRuns(store);
  expect([runs.length, runs[0]?.contentHash]).toEqual([30, 'last']);
  expect(changes.map(({ code }) => code)).toEqual(['broken']);
});

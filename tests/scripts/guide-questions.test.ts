// The command that asks an owner's questions: what it prints, how it ends, and that the desk sees it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import { allOf } from '../store/stores.ts';
import { folderOf, runGuide } from './guide-command.ts';

/** Milliseconds: a command is a process of its own. */
const longestTest = 120_000;

const files = {
  'bus.md': '# The bus\n\n## Times\n\nThe first bus leaves at 6 in the morning.\n',
  'questions.yaml': '- question: When does the first bus leave?\n  figure: "7"\n',
};

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', '');
});

async function runsIn(folder: string) {
  const store = openStore({ dataDir: join(folder, 'data') });
  const runs = await allOf(store.runs());
  await store.close();
  return runs;
}

test('a run is kept for the desk, one of another file is not', {
  timeout: longestTest,
}, async () => {
  const folder = await folderOf(files);
  vi.stubEnv('DATA_DIR', join(folder, 'data'));
  const ran = await runGuide(folder, ['questions']);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('0 of 1 questions are answered as they should be.');
  const other = join(folder, 'other.jsonl');
  await writeFile(other, '{"question":"When does the first bus leave?"}\n');
  expect(await runGuide(folder, ['questions', other])).toMatchObject({ code: 0, err: '' });
  const question = 'When does the first bus leave?';
  expect(await runsIn(folder)).toMatchObject([
    { results: [{ guide: 'bus', question, outcome: 'answered', isAsExpected: false }] },
  ]);
});

test('what was found out is told where it cannot be kept', { timeout: longestTest }, async () => {
  const folder = await folderOf({ ...files, data: 'a file in the place of the folder' });
  vi.stubEnv('DATA_DIR', join(folder, 'data'));
  const { out, err } = await runGuide(folder, ['questions']);
  expect(err).toContain('The run could not be kept for the desk.');
  expect(out).toContain('0 of 1 questions are answered as they should be.');
});

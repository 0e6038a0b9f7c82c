import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import { newDataDir, readEntries } from '../store/data-dir.ts';

/** Milliseconds: a command is a process of its own. */
const longestTest = 60_000;

let dataDir = '';

function desk(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/desk.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  });
  return { stdout, stderr, status };
}

const entry = (time: string) => ({
  time,
  id: time,
  rating: 'down' as const,
  reasons: ['incorrect' as const, 'other' as const],
  note: '=HYPERLINK("http://x.example")',
  question: 'Why, "so"?',
  answer: 'That.\nAnd this.',
});

beforeEach(async () => {
  dataDir = await newDataDir();
  await mkdir(dataDir, { recursive: true });
  const store = openStore({ dataDir });
  const times = ['2026-03-03T05:06:07.008Z', '2026-03-04T05:06:07.008Z'];
  await store.keepFeedback(times.map((time) => ({ origin: time, entry: entry(time) })));
  const result = { guide: 'g', section: 's', question: 'Q?', outcome: 'partial' as const };
  const results = [{ ...result, isAsExpected: false }];
  await store.keepRun({ time: times[0] ?? '', contentHash: 'abc', results });
  await store.close();
});

test('exports every kind as JSON, for the owner alone', { timeout: longestTest }, async () => {
  const out = join(dataDir, 'out');
  expect(desk('export', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  const names = ['counts.json', 'feedback.json', 'questions.json', 'runs.json'];
  expect((await readdir(out)).sort()).toEqual(names);
  const readJson = async (name: string) => JSON.parse(await readFile(join(out, name), 'utf8'));
  expect(await readJson('feedback.json')).toEqual(await readEntries(dataDir));
  expect(await readJson('questions.json')).toEqual([]);
  expect(await readJson('runs.json')).toMatchObject([{ contentHash: 'abc', question: 'Q?' }]);
  expect((await stat(join(out, 'feedback.json'))).mode & 0o777).toBe(0o600);
});

test('exports as CSV in which no cell is a formula', { timeout: longestTest }, async () => {
  const out = join(dataDir, 'out');
  expect(desk('export', '--csv', '--out', out).status).toBe(0);
  const [head, first] = (await readFile(join(out, 'feedback.csv'), 'utf8')).split('\r\n');
  expect(head).toBe('time,id,rating,reasons,status,mode,guide,citations,note,question,answer');
  expect(first).toBe(
    '2026-03-03T05:06:07.008Z,2026-03-03T05:06:07.008Z,down,incorrect other,,,,,' +
      '"\'=HYPERLINK(""http://x.example"")","Why, ""so""?","That.\nAnd this."',
  );
  expect(await readFile(join(out, 'runs.csv'), 'utf8')).toContain(',abc,g,s,partial,false,Q?');
});

test('wipes only when it is meant, what is older or all', { timeout: longestTest }, async () => {
  for (const name of ['feedback.jsonl.taken-1', 'waiting.jsonl', 'mine.txt']) {
    await writeFile(join(dataDir, name), '');
  }
  const old = new Date('2026-03-01');
  await utimes(join(dataDir, 'feedback.jsonl.taken-1'), old, old);
  const refused = desk('wipe', '--before', '2026-03-04');
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('say --yes') });
  expect(desk('wipe', '--before', 'May', '--yes').stderr).toContain('"May" is no day');
  const older = desk('wipe', '--before', '2026-03-04', '--yes');
  expect(older).toMatchObject({ status: 0, stdout: 'Deleted: 2 rows, 1 files.\n' });
  expect(await readEntries(dataDir)).toHaveLength(1);
  expect(desk('wipe', '--yes').stdout).toBe('Deleted: 1 rows, 1 files.\n');
  expect(await readEntries(dataDir)).toEqual([]);
  expect(await readdir(dataDir)).toContain('mine.txt');
});

test('reports the last seven days', { timeout: longestTest }, () => {
  const { stdout, status } = desk('report');
  expect(stdout).toMatch(
    /^# From \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\n\nNobody has asked anything\./,
  );
  expect(status).toBe(0);
});

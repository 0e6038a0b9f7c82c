// Which sets of a folder are run.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { evalSets } from '../../eval/public-sets.ts';

const guide = '# Kites\n\n## Strings {#strings}\n\nA kite string is 40 metres long.\n';
const questions = [
  {
    turns: ['How long is a kite string?'],
    kind: 'plain',
    must: ['40 metres'],
    section: ['strings'],
    covered: true,
  },
  { turns: ['Who invented the submarine?'], kind: 'not-covered', covered: false },
].map((question, at) => JSON.stringify({ id: `k${at}`, guide: 'kites', ...question }));

/** A folder that holds sets of open guides by these names; `.` is the folder itself. */
async function folderOf(names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-sets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) {
    await mkdir(join(folder, name, 'guides'), { recursive: true });
    await writeFile(join(folder, name, 'guides', 'kites.md'), guide);
    await writeFile(join(folder, name, 'questions.jsonl'), questions.join('\n'));
  }
  return folder;
}

async function toldOf(folder: string) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const table = vi.spyOn(console, 'table').mockImplementation(() => {});
  await evalSets(folder, { sample: 1, shows: false, models: {} });
  const lines = log.mock.calls.map(([line]) => String(line).trim());
  return { lines, tables: table.mock.calls.map(([rows]) => rows) };
}

test('a folder of several sets of open guides runs each of them', async () => {
  const { lines, tables } = await toldOf(await folderOf(['hills', 'towns']));
  expect(lines).toEqual([
    'open guides "hills" by kind',
    'open guides "hills" by guide',
    'open guides "towns" by kind',
    'open guides "towns" by guide',
    'In short',
  ]);
  expect(tables.at(-1)).toMatchObject({
    'open guides "hills", right': { figure: '1.00' },
    'open guides "towns", right': { figure: '1.00' },
  });
  expect(tables[0].all).toMatchObject({
    questions: 2,
    held: '1.00',
    citations: '1.0',
    beside: '0.00',
    factless: '0.00',
  });
});

test('a folder that is a set itself is run, with the claims beside its guides', async () => {
  const folder = await folderOf(['.']);
  const claim = {
    ...{ guide: 'kites', question: 'How long is a kite string?', kind: 'plain' },
    cites: ['A kite string is 40 metres long.'],
  };
  const claims = [
    { ...claim, id: '1', said: 'A kite string is 40 metres long.', true: true },
    { ...claim, id: '2', said: 'A kite string is 60 metres long.', true: false },
    { ...claim, id: '3', said: 'It is 40 metres long. [1]', true: true, kind: 'answer' },
  ];
  await writeFile(
    join(folder, 'claims.jsonl'),
    claims.map((each) => JSON.stringify(each)).join('\n'),
  );
  const { lines, tables } = await toldOf(folder);
  const name = basename(folder);
  expect(lines).toEqual([
    `open guides "${name}" by kind`,
    `open guides "${name}" by guide`,
    `claims about "${name}" that are true, by kind`,
    `claims about "${name}" that are false, by kind`,
    `claims about "${name}" by guide`,
    `claims about "${name}" that are left out, by reason`,
    `whole answers about "${name}"`,
    'In short',
  ]);
  expect(tables.at(2)).toEqual({
    plain: { claims: 1, kept: '1.00', whole: '1.00' },
    all: { claims: 1, kept: '1.00', whole: '1.00' },
  });
  expect(tables.at(3)).toMatchObject({ all: { claims: 1, caught: '1.00' } });
  expect(tables.at(5)).toEqual({ 'figure-missing': { true: 0, false: 1 } });
  expect(tables.at(6)).toMatchObject({
    all: { answers: 1, refused: '0.00', 'true sentences': 1, kept: '1.00', 'false sentences': 0 },
  });
  expect(tables.at(-1)).toMatchObject({
    [`claims about "${name}", true kept`]: { figure: '1.00' },
    [`claims about "${name}", false caught`]: { figure: '1.00' },
    [`whole answers about "${name}", true sentences kept`]: { figure: '1.00' },
  });
});

test('a folder without any set tells what it looked for', async () => {
  const folder = await folderOf([]);
  const { lines, tables } = await toldOf(folder);
  expect(lines).toEqual(
    ['squad', 'mtrag', 'claims.jsonl'].map(
      (name) => `${join(folder, name)} is not there: skipped.`,
    ),
  );
  expect(tables).toEqual([]);
});

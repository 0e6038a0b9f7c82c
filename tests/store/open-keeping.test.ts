import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { KeepRules } from '../../lib/keep-settings.ts';
import type { StorePlace } from '../../lib/store/engine.ts';
import { openKeeping } from '../../lib/store/open-keeping.ts';
import type { Asked } from '../../lib/store/outcome-batch.ts';
import { hasPostgres, startPostgres } from '../fixtures/postgres-server.ts';
import { newDataDir } from './data-dir.ts';
import { allOf, storeAt } from './stores.ts';

const rules: KeepRules = { questions: 'refused', days: undefined, notice: undefined };

function keepingAt(place: StorePlace, keep: Partial<KeepRules> = {}, day = '2026-03-04') {
  const now = () => new Date(`${day}T05:06:07Z`);
  const keeping = openKeeping({ ...place, keep: { ...rules, ...keep } }, now);
  onTestFinished(() => keeping.close());
  return keeping;
}

const refused = (question: string): Asked => ({
  question,
  end: 'whole',
  citations: [],
  notices: [],
  summary: { status: 'not-covered', mode: 'extractive', leftOut: [], nearest: [], followUps: [] },
});

const rated = {
  id: 'turn-1',
  rating: 'down',
  question: 'Wie viel zebrafish?',
  answer: 'Zebrafish.',
} as const;

test('what was asked is written when the store is tended, and when it is closed', async () => {
  const place = { dataDir: await newDataDir() };
  const keeping = keepingAt(place);
  keeping.asked(refused('One?'));
  await keeping.tend();
  await keeping.tend();
  keeping.asked(refused('Two?'));
  await keeping.close();
  const store = storeAt(place);
  expect((await allOf(store.questions())).map(({ words }) => words)).toEqual(['One?', 'Two?']);
  expect(await store.counts()).toMatchObject([{ value: 'not-covered', count: 2 }]);
});

test('it waits while the store is away, and the log says so once each way', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = { dataDir: await newDataDir() };
  await mkdir(dirname(place.dataDir), { recursive: true });
  await writeFile(place.dataDir, 'no folder');
  const keeping = keepingAt(place);
  for (const question of ['One?', 'Two?']) {
    keeping.asked(refused(question));
    await keeping.tend();
  }
  expect(warned).toHaveBeenCalledOnce();
  await rm(place.dataDir);
  await keeping.tend();
  await keeping.tend();
  expect(await allOf(storeAt(place).questions())).toHaveLength(2);
  expect(warned.mock.calls.flat()).toEqual([
    expect.stringMatching(/^The store is away; .*(?:EEXIST|ENOTDIR)/),
    'The store is back.',
  ]);
});

test('words of questions go after ninety days, all else after the days that are set', async () => {
  const place = { dataDir: await newDataDir() };
  const first = keepingAt(place, {}, '2026-03-04');
  first.asked(refused('Old?'));
  await first.feedback(rated);
  await first.close();
  const store = storeAt(place);
  const rest = async () => [
    (await allOf(store.questions())).length,
    (await allOf(store.feedback())).length,
    (await store.counts()).length,
  ];
  await keepingAt(place, {}, '2026-06-02').tend();
  expect(await rest()).toEqual([1, 1, 1]);
  await keepingAt(place, {}, '2026-06-03').tend();
  expect(await rest()).toEqual([0, 1, 1]);
  await keepingAt(place, { days: 100 }, '2026-06-12').tend();
  expect(await rest()).toEqual([0, 1, 1]);
  await keepingAt(place, { days: 100 }, '2026-06-13').tend();
  expect(await rest()).toEqual([0, 0, 0]);
});

/** All that stands in the files of a folder. */
async function bytesIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return files.join('\n');
}

async function askAndRate(place: StorePlace, keep: Partial<KeepRules>): Promise<void> {
  const keeping = keepingAt(place, keep);
  keeping.asked(refused('What is a zebrafish?'));
  await keeping.feedback(rated);
  await keeping.close();
}

test('no word of a question is on the disk where none are kept', async () => {
  const [on, off] = [await newDataDir(), await newDataDir()];
  await askAndRate({ dataDir: on }, {});
  await askAndRate({ dataDir: off }, { questions: 'off' });
  expect(await bytesIn(on)).toMatch(/zebrafish/i);
  expect(await bytesIn(off)).toContain('not-covered');
  expect(await bytesIn(off)).not.toMatch(/zebrafish/i);
});

test('who keeps none any more has none left', async () => {
  const dataDir = await newDataDir();
  const before = keepingAt({ dataDir });
  before.asked(refused('What is a zebrafish?'));
  await before.close();
  await keepingAt({ dataDir }, { questions: 'off' }).close();
  expect(await bytesIn(dataDir)).not.toMatch(/zebrafish/i);
});

test.skipIf(!hasPostgres)(
  'in PostgreSQL it is the same, and a crash of it costs nothing',
  async () => {
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const place = { dataDir: await newDataDir(), databaseUrl: server.url };
    await askAndRate(place, { questions: 'off' });
    expect(server.dump()).toContain('not-covered');
    expect(server.dump()).not.toMatch(/zebrafish/i);
    const keeping = keepingAt(place);
    await server.kill();
    keeping.asked(refused('What is a zebrafish?'));
    await keeping.feedback(rated);
    await keeping.tend();
    await server.start();
    await keeping.tend();
    expect(server.dump()).toMatch(/zebrafish/i);
  },
  120_000,
);

// The contract of the store: the same over both engines.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import {
  type DailyCount,
  type FeedbackEntry,
  type KeptQuestion,
  keptKinds,
  type RegressionRun,
} from '../../lib/store/store.ts';
import { newDataDir } from './data-dir.ts';
import { allOf, onBothEngines, storeAt } from './stores.ts';

const entry = (day: string, note: string): FeedbackEntry => ({
  time: `${day}T05:06:07.008Z`,
  id: 'turn-1',
  rating: 'down',
  reasons: ['outdated'],
  note,
  question: 'What?',
  answer: 'That.',
  citations: ['pay-1'],
  status: 'answered',
});

const question = (day: string, words: string): KeptQuestion => ({
  day,
  outcome: 'not-covered',
  mode: 'extractive',
  guide: 'bakers',
  section: 'pay',
  words,
});

const count = (day: string, value: string, times: number, section = ''): DailyCount => ({
  day,
  what: 'outcome',
  value,
  mode: 'extractive',
  guide: section && 'bakers',
  section,
  count: times,
});

const run: RegressionRun = {
  time: '2026-03-04T05:06:07.008Z',
  contentHash: 'abc',
  results: [
    { guide: 'bakers', section: 'pay', question: 'Pay?', outcome: 'answered', isAsExpected: true },
  ],
};

/** What a database may stumble over. */
const hardText = 'a\u0000b \ud800 ü 日本 😀 \'; drop table feedback; -- " \\ \n\t';

onBothEngines((newPlace) => {
  test('gives back what it was given, oldest first', async () => {
    const store = storeAt(await newPlace());
    const entries = [entry('2026-03-04', 'first'), entry('2026-03-02', hardText)];
    await store.keepFeedback(entries.map((each, at) => ({ origin: `${at}`, entry: each })));
    const questions = [question('2026-03-04', hardText), question('2026-03-04', 'And?')];
    await store.keepOutcomes({ counts: [count('2026-03-04', 'answered', 2)], questions });
    await store.keepRun(run);
    expect(await allOf(store.feedback())).toEqual(entries);
    expect(await allOf(store.questions())).toEqual(questions);
    expect(await store.counts()).toEqual([count('2026-03-04', 'answered', 2)]);
    expect(await allOf(store.runs())).toEqual([run]);
  });

  test('keeps what is handed over again once', async () => {
    const store = storeAt(await newPlace());
    const same = { origin: 'same', entry: entry('2026-03-04', 'one') };
    await store.keepFeedback([same, { ...same, origin: 'other' }]);
    await store.keepFeedback([same, same]);
    expect(await allOf(store.feedback())).toHaveLength(2);
  });

  test('adds counts of a day, a value and a place to those that are there', async () => {
    const place = await newPlace();
    const [one, other] = [storeAt(place), storeAt(place)];
    const batch = [count('2026-03-04', 'answered', 2), count('2026-03-04', 'answered', 3, 'pay')];
    await Promise.all(
      [one, other, one, other].map((store, at) =>
        store.keepOutcomes({ counts: at % 2 ? batch : batch.toReversed(), questions: [] }),
      ),
    );
    expect(await one.counts()).toEqual([
      count('2026-03-04', 'answered', 8),
      count('2026-03-04', 'answered', 12, 'pay'),
    ]);
  });

  test('keeps of a batch that fails nothing', async () => {
    const store = storeAt(await newPlace());
    const broken = { ...question('2026-03-04', 'Why?'), outcome: null } as unknown as KeptQuestion;
    const batch = { counts: [count('2026-03-04', 'answered', 1)], questions: [broken] };
    await expect(store.keepOutcomes(batch)).rejects.toThrow(/null/i);
    expect(await store.counts()).toEqual([]);
  });

  test('gives a period, from its first day to before its last, over many pages', async () => {
    const store = storeAt(await newPlace());
    const days = Array.from(
      { length: 28 },
      (_, at) => `2026-03-${String(at + 1).padStart(2, '0')}`,
    );
    const questions = days.flatMap((day) =>
      Array.from({ length: 50 }, (_, at) => question(day, `${day} ${at}`)),
    );
    await store.keepOutcomes({ counts: days.map((day) => count(day, 'partial', 1)), questions });
    const period = { from: '2026-03-05', before: '2026-03-25' };
    const within = questions.filter(({ day }) => day >= '2026-03-05' && day < '2026-03-25');
    expect(await allOf(store.questions(period))).toEqual(within);
    expect((await store.counts(period)).map(({ day }) => day)).toEqual(days.slice(4, 24));
  });

  test('gives what came last first, over many pages, to whoever wants it so', async () => {
    const store = storeAt(await newPlace());
    const questions = Array.from({ length: 1200 }, (_, at) =>
      question(at < 100 ? '2026-03-03' : '2026-03-04', `${at}`),
    );
    await store.keepOutcomes({ counts: [], questions });
    const entries = ['one', 'two'].map((note) => entry('2026-03-04', note));
    await store.keepFeedback(entries.map((each, at) => ({ origin: `${at}`, entry: each })));
    await store.keepRun(run);
    await store.keepRun({ ...run, contentHash: 'def' });
    const reading = { from: '2026-03-04', order: 'newest' } as const;
    expect(await allOf(store.questions(reading))).toEqual(questions.slice(100).reverse());
    expect(await allOf(store.feedback(reading))).toEqual(entries.toReversed());
    const hashes = (await allOf(store.runs(reading))).map(({ contentHash }) => contentHash);
    expect(hashes).toEqual(['def', 'abc']);
  });

  test('sums counts by day, and those of sections by section', async () => {
    const store = storeAt(await newPlace());
    const counts: DailyCount[] = [
      count('2026-03-03', 'answered', 100),
      count('2026-03-04', 'answered', 2),
      { ...count('2026-03-04', 'answered', 3), mode: 'model', guide: 'bakers' },
      count('2026-03-04', 'answered', 5, 'pay'),
      { ...count('2026-03-05', 'answered', 7, 'pay'), mode: 'model' },
      count('2026-03-05', 'partial', 1, 'pay'),
      count('2026-03-05', 'partial', 1, 'Ünï'),
      { ...count('2026-03-05', 'busy', 4), what: 'limit', mode: '' },
    ];
    await store.keepOutcomes({ counts, questions: [] });
    const period = { from: '2026-03-04', before: '2026-03-06' };
    const days = await store.sumsByDay(period);
    expect(days).toHaveLength(2);
    expect(days).toEqual(
      expect.arrayContaining([
        { day: '2026-03-04', what: 'outcome', value: 'answered', count: 5 },
        { day: '2026-03-05', what: 'limit', value: 'busy', count: 4 },
      ]),
    );
    const sections = await store.sumsBySection(period);
    expect(sections).toHaveLength(3);
    expect(sections).toEqual(
      expect.arrayContaining([
        { guide: 'bakers', section: 'pay', value: 'answered', count: 12 },
        { guide: 'bakers', section: 'pay', value: 'partial', count: 1 },
        { guide: 'bakers', section: 'Ünï', value: 'partial', count: 1 },
      ]),
    );
  });

  test('wipes what is older than a day, of the kinds that it is told, or all', async () => {
    const store = storeAt(await newPlace());
    for (const day of ['2026-03-03', '2026-03-04']) {
      await store.keepFeedback([{ origin: day, entry: entry(day, day) }]);
      await store.keepOutcomes({
        counts: [count(day, 'answered', 1)],
        questions: [question(day, day)],
      });
    }
    await store.keepRun(run);
    expect(await store.wipe(['questions'], '2026-03-04')).toBe(1);
    expect(await allOf(store.questions())).toEqual([question('2026-03-04', '2026-03-04')]);
    expect(await allOf(store.feedback())).toHaveLength(2);
    expect(await store.wipe(keptKinds, '2026-03-04')).toBe(2);
    expect(await store.wipe(keptKinds)).toBe(4);
    expect(await store.counts()).toEqual([]);
  });

  test('gives up the oldest when there is no room for all', async () => {
    const store = storeAt(await newPlace());
    const words = 'x'.repeat(1024 * 1024);
    const questions = Array.from({ length: 18 }, (_, at) =>
      question('2026-03-04', `${at}${words}`),
    );
    await store.keepOutcomes({ counts: [], questions });
    const kept = (await allOf(store.questions())).map((each) => Number.parseInt(each.words, 10));
    expect(kept).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  test('is made by many that start at once', async () => {
    const place = await newPlace();
    const stores = Array.from({ length: 6 }, () => storeAt(place));
    await Promise.all(stores.map((store) => store.start()));
    await Promise.all(
      stores.map((store, at) =>
        store.keepFeedback([{ origin: `${at}`, entry: entry('2026-03-04', '') }]),
      ),
    );
    expect(await allOf(storeAt(place).feedback())).toHaveLength(6);
  });

  test('is used again after it was closed', async () => {
    const store = storeAt(await newPlace());
    await store.keepRun(run);
    await store.close();
    expect(await allOf(store.runs())).toEqual([run]);
  });
});

test('a file of SQLite is for the server alone, and those beside it are too', async () => {
  const dataDir = await newDataDir();
  await storeAt({ dataDir }).start();
  for (const ending of ['', '-wal', '-shm']) {
    expect((await stat(join(dataDir, `signpost.db${ending}`))).mode & 0o777).toBe(0o600);
  }
});

test('a database that is away is told, and nothing of its address but where it is', async () => {
  const databaseUrl = 'postgres://reader:geheim@127.0.0.1:9/away';
  const store = openStore({ dataDir: await newDataDir(), databaseUrl });
  const failed = await store.start().catch((error: Error) => error);
  expect(String(failed)).toContain('ECONNREFUSED');
  expect(JSON.stringify(failed) + String((failed as Error).stack)).not.toContain('geheim');
  await store.close();
});

import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { KeepRules } from '../../lib/keep-settings.ts';
import { keepFeedback } from '../../lib/store/keep-feedback.ts';
import type { Store } from '../../lib/store/store.ts';
import { takeOver } from '../../lib/store/take-over.ts';
import { tellAway } from '../../lib/store/tell-away.ts';
import { newDataDir } from './data-dir.ts';
import { allOf, storeAt } from './stores.ts';

const keep: KeepRules = { questions: 'refused', days: undefined, notice: undefined };
const time = '2026-03-04T05:06:07.008Z';
const rated = { id: 'turn-1', rating: 'down', question: 'What?', answer: 'That.' } as const;

let dataDir = '';
let store: Store;

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  dataDir = await newDataDir();
  await mkdir(dataDir, { recursive: true });
  store = storeAt({ dataDir });
});

const fileOf = (name: string) => join(dataDir, name);
const earlier = (id: string) => ({ time, ...rated, id });
const linesOf = (...ids: string[]) => ids.map((id) => `${JSON.stringify(earlier(id))}\n`).join('');
const take = (settlingMs = 0) => takeOver({ store, dataDir, keep, settlingMs });
const idsIn = async () => (await allOf(store.feedback())).map(({ id }) => id);

test('what an earlier server kept in files is taken over once, oldest first', async () => {
  await writeFile(fileOf('feedback.2.jsonl'), linesOf('b', 'c'));
  await writeFile(fileOf('feedback.10.jsonl'), linesOf('d'));
  await writeFile(fileOf('feedback.jsonl'), linesOf('e'));
  await copyFile(fileOf('feedback.2.jsonl'), fileOf('again'));
  await take();
  expect(await allOf(store.feedback())).toEqual(['b', 'c', 'd', 'e'].map(earlier));
  // As if the server had been killed before it put the file aside.
  await copyFile(fileOf('again'), fileOf('feedback.2.jsonl'));
  await take();
  await take();
  expect(await idsIn()).toEqual(['b', 'c', 'd', 'e']);
});

test('the files stay beside the store, with a line that is cut', async () => {
  const text = `{"time":"2026-\n${linesOf('a')}{"id":"cut","rat`;
  await writeFile(fileOf('feedback.jsonl'), text);
  await take();
  expect(await idsIn()).toEqual(['a']);
  const names = (await readdir(dataDir)).filter((name) => name.startsWith('feedback'));
  expect(names).toEqual([expect.stringMatching(/^feedback\.jsonl\.taken-\d+$/)]);
  expect(await readFile(fileOf(names[0] ?? ''), 'utf8')).toBe(text);
  expect(console.info).toHaveBeenCalledWith(expect.stringContaining('Lines that are cut: 2.'));
});

test('feedback of a time without a store waits, and is taken over when it is back', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const away = tellAway();
  const gone = { keepFeedback: () => Promise.reject(new Error('Nobody there.')) };
  const place = { away, dataDir, keep, now: () => new Date(time) };
  for (const id of ['a', 'b']) await keepFeedback({ ...rated, id }, { ...place, store: gone });
  await expect(takeOver({ store: gone, dataDir, keep, settlingMs: 0 })).resolves.toBeUndefined();
  await expect(takeOver({ store: gone, dataDir, keep, settlingMs: 0 })).rejects.toThrow('Nobody');
  await keepFeedback({ ...rated, id: 'c' }, { ...place, store });
  await take();
  expect(await idsIn()).toEqual(['c', 'a', 'b']);
  expect((await readdir(dataDir)).filter((name) => name.startsWith('waiting'))).toEqual([]);
  expect(warned.mock.calls.flat()).toEqual([
    'The store is away; what is to be kept waits until it is back. Nobody there.',
    'The store is back.',
  ]);
});

test('a file that may still be written into is left for later', async () => {
  const line = JSON.stringify({ origin: '1', entry: earlier('a') });
  await writeFile(fileOf('waiting.jsonl'), `${line}\n`);
  await take();
  await take(60_000);
  expect(await idsIn()).toEqual([]);
  await take();
  expect(await idsIn()).toEqual(['a']);
});

test('an entry that the store has in spite of an error is kept once', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const late = {
    async keepFeedback(given: Parameters<Store['keepFeedback']>[0]) {
      await store.keepFeedback(given);
      throw new Error('The connection is lost.');
    },
  };
  const place = { away: tellAway(), dataDir, keep, now: () => new Date(time) };
  await keepFeedback(rated, { ...place, store: late });
  await take();
  await take();
  expect(await idsIn()).toEqual(['turn-1']);
});

// What a start noted lets the next one do without looking, as long as nothing is otherwise.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildGuides } from '../../lib/build-guides.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { isPrepared, notePrepared } from '../../lib/index/prepared-note.ts';
import { startBakeryService } from '../fixtures/embedded-bakery.ts';
import { folderOf } from '../scripts/guide-command.ts';

const guide = '# Baking\n\nA baker makes bread.\n';
let root: string;
let config: Config;

beforeEach(async () => {
  root = await folderOf({ 'guides/baker.md': guide });
  config = readConfig({ GUIDE_DIR: 'guides', EMBEDDINGS: 'off' }, root);
});

afterEach(() => rm(root, { recursive: true }));

const prepare = async () => notePrepared(config, await buildGuides(config));
const put = (path: string, text: string) => writeFile(join(root, path), text);

test('nothing is ready before it was noted, and all is from then on', async () => {
  const index = await buildGuides(config);
  expect(await isPrepared(config)).toBe(false);
  await notePrepared(config, index);
  expect(await isPrepared(config)).toBe(true);
});

test.each<[string, () => Promise<unknown>]>([
  ['a guide is edited', () => put('guides/baker.md', `${guide}\nAnd cake.\n`)],
  ['a words file comes', () => put('guides/baker.words.yaml', 'askedAs: []\n')],
  ['there is no guide any more', () => rm(join(root, 'guides/baker.md'))],
  ['the index is written anew', () => buildGuides(config)],
  ['the index is gone', () => rm(join(config.indexDir, 'index.bin'))],
  ['texts are gone', () => rm(join(config.indexDir, 'texts.bin'))],
  ['the note is damaged', () => writeFile(join(config.indexDir, 'prepared.json'), '{}')],
])('nothing is taken for ready when %s', async (_, happens) => {
  await prepare();
  await happens();
  expect(await isPrepared(config)).toBe(false);
});

test('vectors of another model are not taken for ready', async () => {
  const { service } = await startBakeryService();
  await prepare();
  expect(await isPrepared({ ...config, embedding: service.config })).toBe(false);
});

test('what each start has to tell is told by the next one too', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await put('guides/baker.md', `---\nlanguage: de\n---\n\n${guide}`);
  await prepare();
  expect(await isPrepared(config)).toBe(false);
});

test('vectors that could not be made are tried for by the next start', async () => {
  config = readConfig({ GUIDE_DIR: 'guides', EMBEDDINGS: 'local' }, root);
  const index = await buildGuides({ ...config, embedding: undefined });
  await notePrepared(config, index);
  await expect(readFile(join(config.indexDir, 'prepared.json'))).rejects.toThrow();
});

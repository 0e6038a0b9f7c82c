import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAssets } from '../../scripts/build-assets.ts';

const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * day);

let folder = '';

const manifest = async () =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
const built = async (entry: string) =>
  readFile(join(folder, (await manifest())[entry] ?? ''), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'));
  for (const [file, age] of Object.entries({ 'older.js': 8, 'old.js': 6, 'last.css': 30 })) {
    await writeFile(join(folder, file), '');
    await utimes(join(folder, file), daysAgo(age), daysAgo(age));
  }
  await writeFile(join(folder, 'manifest.json'), '{ "guide.css": "last.css" }');
  await buildAssets(folder);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

test('each entry becomes a file with a hash in its name, beside those that pages may still name', async () => {
  const { 'guide.css': style = '', 'guide.js': script = '' } = await manifest();
  expect(style).toMatch(/^guide-[\da-f]{10}\.css$/);
  expect(script).toMatch(/^guide-[\da-f]{10}\.js$/);
  const wanted = [style, script, 'manifest.json', 'old.js', 'last.css'];
  expect((await readdir(folder)).sort()).toEqual(wanted.sort());
});

test('the same sources become the same names', async () => {
  const before = await manifest();
  await buildAssets(folder);
  expect(await manifest()).toEqual(before);
});

test('the script of the guide pages is a small classic one', async () => {
  const script = await built('guide.js');
  expect(script).not.toMatch(/\b(?:import|export)\b/);
  expect(gzipSync(script).length).toBeLessThan(2500);
});

test('the style sheet keeps both colour schemes and holds nothing that only a build reads', async () => {
  const style = await built('guide.css');
  expect(style).toContain('light-dark(');
  expect(style).not.toMatch(/@theme|@import|@source/);
});

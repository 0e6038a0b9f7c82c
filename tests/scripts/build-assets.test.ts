import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAssets } from '../../scripts/build-assets.ts';

let folder = '';

const manifest = async () =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
const built = async (entry: string) =>
  readFile(join(folder, (await manifest())[entry] ?? ''), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'));
  await writeFile(join(folder, 'guide-0ld.js'), '');
  await buildAssets(folder);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

test('each entry becomes a file with a hash in its name, and nothing older stays', async () => {
  const { 'guide.css': style = '', 'guide.js': script = '' } = await manifest();
  expect(style).toMatch(/^guide-[\da-f]{10}\.css$/);
  expect(script).toMatch(/^guide-[\da-f]{10}\.js$/);
  expect(await readdir(folder)).toEqual(expect.arrayContaining([style, script, 'manifest.json']));
  expect(await readdir(folder)).not.toContain('guide-0ld.js');
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

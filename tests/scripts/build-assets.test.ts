import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssetManifest } from '../../lib/server/assets.ts';
import { buildAssets } from '../../scripts/build-assets.ts';

const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * day);

let folder = '';

const manifest = async () =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as AssetManifest;
const built = async (entry: string) =>
  readFile(join(folder, (await manifest())[entry] ?? ''), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'));
  for (const [file, age] of Object.entries({
    'older.js': 8,
    'old.js': 6,
    'last.css': 30,
    'widget-old.js': 300,
  })) {
    await writeFile(join(folder, file), '');
    await utimes(join(folder, file), daysAgo(age), daysAgo(age));
  }
  await writeFile(join(folder, 'manifest.json'), '{ "guide.css": "last.css" }');
  await buildAssets(folder);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

test('each entry becomes a file with a hash in its name, beside those that pages may still name', async () => {
  const files = await manifest();
  for (const entry of ['guide.css', 'guide.js', 'embed.js', 'widget.js']) {
    const [name = '', extension = ''] = entry.split('.');
    expect(files[entry]).toMatch(new RegExp(`^${name}-[\\da-f]{10}\\.${extension}$`));
  }
  const wanted = [...Object.values(files), 'manifest.json', 'old.js', 'last.css', 'widget-old.js'];
  expect((await readdir(folder)).sort()).toEqual(wanted.sort());
});

test('a module brings all that it needs at once, and names the parts that may follow', async () => {
  const script = await built('embed.js');
  expect(script).not.toMatch(/\bimport\s*[\w{*"']/);
  const parts = Array.from(script.matchAll(/import\(["'`]\.\/([^"'`]+)/g), ([, name]) => name);
  expect(parts.length).toBeGreaterThan(3);
  expect(Object.values(await manifest())).toEqual(expect.arrayContaining(parts));
});

test('the same sources become the same names', async () => {
  const before = await manifest();
  await buildAssets(folder);
  expect(await manifest()).toEqual(before);
});

test('the script of the guide pages is a small classic one', async () => {
  const script = await built('guide.js');
  expect(script).not.toMatch(/\b(?:import|export)\b/);
  expect(gzipSync(script).length).toBeLessThan(2700);
});

test('the style sheet keeps both colour schemes and holds nothing that only a build reads', async () => {
  const style = await built('guide.css');
  expect(style).toContain('light-dark(');
  expect(style).not.toMatch(/@theme|@import|@source/);
});

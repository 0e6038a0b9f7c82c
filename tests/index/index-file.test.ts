import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides, ensureGuides, indexGuides } from '../../lib/build-guides.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { contentHashOf, readIndexFile, writeIndexFile } from '../../lib/index/index-file.ts';

const source = `---
title: Working as a Baker
updated: 2026-03-01
---

# Working as a Baker {#overview}

A baker makes bread[^1]. During the night, a baker:

- shapes *the* loaves
- fires the oven

## Pay {#pay}

| Level | Pay |
| --- | --- |
| Trained | €15 |

[^1]: And cake.
`;

let config: Config;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'signpost-'));
  const guideDir = await mkdtemp(join(root, 'guides-'));
  await writeFile(join(guideDir, 'baker.md'), source);
  config = {
    ...readConfig({ GUIDE_DIR: guideDir, EMBEDDINGS: 'off' }, root),
    indexDir: join(root, 'index'),
  };
});

afterEach(() => rm(join(config.indexDir, '..'), { recursive: true }));

const files = [{ file: 'baker.md', source }];
const hash = contentHashOf(files);
const indexPath = () => join(config.indexDir, 'index.json');

describe('the index file', () => {
  test('gives back what was written', async () => {
    const written = await indexGuides(files);
    await writeIndexFile(config.indexDir, written);
    const read = await readIndexFile(config.indexDir, hash);
    expect(read.guides).toEqual(written.guides);
    expect(read.sources).toEqual(new Map([['baker', source]]));
    expect(read.lexical).toEqual(written.lexical);
    expect(read.passages).toEqual(written.passages);
    expect(read.contentHash).toBe(hash);
  });

  test('leaves no draft behind, also when it is written twice at once', async () => {
    await Promise.all([buildGuides(config), buildGuides(config), buildGuides(config)]);
    expect((await readdir(config.indexDir)).sort()).toEqual(['index.json', 'index.txt']);
    await expect(readIndexFile(config.indexDir, hash)).resolves.toBeDefined();
  });

  test('carries the content hash and a version', async () => {
    await buildGuides(config);
    expect(JSON.parse(await readFile(indexPath(), 'utf8'))).toMatchObject({
      version: expect.any(Number),
      contentHash: hash,
    });
  });
});

describe('an index is refused with the command to run', () => {
  const refusals: [why: string, edit: (text: string) => string, message: string][] = [
    ['is cut off', (text) => text.slice(0, 1000), 'is damaged.'],
    ['is empty', () => '', 'is damaged.'],
    [
      'has another version',
      (text) => text.replace(/"version":\d+/, '"version":0'),
      'is of another version or damaged.',
    ],
    ['is no index', () => '{"name":"x"}', 'is of another version or damaged.'],
    [
      'lacks a field',
      (text) => text.replace('"sectionId"', '"section"'),
      'is of another version or damaged.',
    ],
    [
      'was made from other guides',
      (text) => text.replace(hash, hash.replace(/^./, 'x')),
      'was made from other guides than are there now.',
    ],
  ];
  test.each(refusals)('when it %s', async (_, edit, message) => {
    await buildGuides(config);
    await writeFile(indexPath(), edit(await readFile(indexPath(), 'utf8')));
    await expect(readIndexFile(config.indexDir, hash)).rejects.toMatchObject({
      code: 'bad-index',
      message: `The index at ${indexPath()} ${message} Run "npm run index".`,
    });
  });

  test('when it is not there', async () => {
    await expect(readIndexFile(config.indexDir, hash)).rejects.toMatchObject({
      code: 'bad-index',
      message: `There is no index at ${indexPath()}. Run "npm run index".`,
    });
  });
});

describe('the content hash', () => {
  test.each([
    ['a changed text', [{ file: 'baker.md', source: `${source} ` }]],
    ['another file name', [{ file: 'bakers.md', source }]],
    ['a further guide', [...files, { file: 'cook.md', source: '' }]],
    ['no guide', []],
    ['text moved into the name', [{ file: `baker.md${source}`, source: '' }]],
  ])('changes with %s', (_, others) => {
    expect(contentHashOf(others)).not.toBe(hash);
  });

  test('is the same for the same guides', () => {
    expect(contentHashOf([{ file: 'baker.md', source }])).toBe(hash);
  });
});

describe('ensureGuides', () => {
  const longAgo = new Date('2020-01-01');

  test('builds an index that is missing', async () => {
    const index = await ensureGuides(config);
    expect(index.guides.map(({ slug }) => slug)).toEqual(['baker']);
    await expect(readIndexFile(config.indexDir, hash)).resolves.toBeDefined();
  });

  test('leaves a fresh index as it is', async () => {
    await ensureGuides(config);
    await utimes(indexPath(), longAgo, longAgo);
    await ensureGuides(config);
    expect((await stat(indexPath())).mtime).toEqual(longAgo);
  });

  test('builds a stale index anew', async () => {
    await ensureGuides(config);
    await writeFile(join(config.guideDir, 'baker.md'), '# Baker\n\nBakers bake.\n');
    const index = await ensureGuides(config);
    expect(index.guides[0]?.statements.map(({ text }) => text)).toEqual(['Bakers bake.']);
  });

  test('builds a damaged index anew', async () => {
    await ensureGuides(config);
    await writeFile(indexPath(), '{');
    await expect(ensureGuides(config)).resolves.toMatchObject({ contentHash: hash });
  });

  test('passes on what is wrong with a guide', async () => {
    await writeFile(join(config.guideDir, 'cook.md'), '---\nupdated: soon\n---\n\n# A\n');
    await expect(ensureGuides(config)).rejects.toMatchObject({ code: 'bad-guide' });
  });
});

test('the dump holds every section, passage and statement in plain words', async () => {
  const index = await buildGuides(config);
  const dump = await readFile(join(config.indexDir, 'index.txt'), 'utf8');
  expect(dump).toContain('GUIDE baker: Working as a Baker (2 sections, 2 passages, 6 statements)');
  const [{ sections = [], statements = [] } = {}] = index.guides;
  expect(sections).toHaveLength(2);
  expect(index.passages).toHaveLength(2);
  expect(statements).toHaveLength(6);
  for (const { id, line, path } of sections) {
    expect(dump).toContain(`SECTION #${id}, line ${line}: ${path.join(' > ')}`);
  }
  for (const { id } of index.passages) expect(dump).toContain(`PASSAGE ${id} `);
  for (const { id, text } of statements) {
    expect(dump).toMatch(new RegExp(`^ +${id} .*${text}$`, 'm'));
  }
  expect(dump).toContain('[During the night, a baker:] shapes the loaves');
});

describe('what an author should know', () => {
  const source = '# A\n\n## B\n\nSee {pay}.\n\n## B\n\nIt is so.\n';

  test('is said line by line, and stops nothing', async () => {
    await writeFile(join(config.guideDir, 'cook.md'), source);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await buildGuides(config);
    expect(warn.mock.calls.map(([line]) => String(line).slice(0, 30))).toContain(
      'cook.md:5: "{pay}" is filled b',
    );
  });

  test('is an error where a build is strict', async () => {
    await writeFile(join(config.guideDir, 'cook.md'), source);
    await expect(buildGuides(config, { isStrict: true })).rejects.toThrow('cook.md:5: "{pay}" is');
  });
});

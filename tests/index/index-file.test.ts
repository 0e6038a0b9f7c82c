import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildGuides, ensureGuides, indexGuides } from '../../lib/build-guides.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { readIndexFile } from '../../lib/index/index-file.ts';
import { contentHashOf } from '../../lib/index/index-names.ts';
import type { Guide } from '../../lib/types.ts';

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
const indexPath = () => join(config.indexDir, 'index.bin');
const textsPath = () => join(config.indexDir, 'texts.bin');

/** A guide with all that it reads when it is asked for. */
function asData({ slug, title, updated, language, words, sections, statements, passages }: Guide) {
  const whole = sections.map((section) => ({ ...section }));
  return { slug, title, updated, language, words, sections: whole, statements, passages };
}

describe('the index file', () => {
  test('gives back what was read of the guides', async () => {
    const read = await indexGuides(files);
    const kept = await buildGuides(config);
    expect(kept.guides.map(asData)).toEqual(read.guides.map(asData));
    expect(kept.sources.get('baker')).toBe(source);
    expect(kept.passages).toEqual(read.passages);
    expect(kept.contentHash).toBe(hash);
    expect(kept.lexical).toMatchObject({
      lengths: Uint32Array.from(read.lexical.lengths),
      averageLength: read.lexical.averageLength,
      words: read.lexical.words,
      names: read.lexical.names,
    });
    const terms = [...read.lexical.postings.keys()];
    expect([...kept.lexical.postings.keys()]).toEqual(terms);
    expect(terms.length).toBeGreaterThan(5);
    for (const term of terms) {
      expect(kept.lexical.postings.get(term)).toEqual(read.lexical.postings.get(term));
    }
  });

  test('gives the same statement as long as anybody holds it', async () => {
    const kept = await buildGuides(config);
    const [first] = kept.guide('baker').statements;
    expect(kept.statement('baker', first?.id ?? '')).toBe(first);
    expect(kept.statementsOf(kept.passageAt(0))[0]).toBe(first);
  });

  test('leaves no draft behind, also when it is written twice at once', async () => {
    await Promise.all([buildGuides(config), buildGuides(config), buildGuides(config)]);
    expect((await readdir(config.indexDir)).sort()).toEqual([
      'index.bin',
      'index.txt',
      'texts.bin',
    ]);
    await expect(readIndexFile(config.indexDir, hash)).resolves.toBeDefined();
  });

  test('takes away the drafts of a build that was killed, and none that is being written', async () => {
    await buildGuides(config);
    const [left, fresh] = ['texts.bin', 'vectors.bin'].map((name, at) =>
      join(config.indexDir, `${name}.0a0a0a0a-1b1b-2c2c-3d3d-${at}e4e4e4e4e4e`),
    );
    for (const draft of [left, fresh]) await writeFile(draft ?? '', 'half');
    const twoHoursAgo = Date.now() / 1000 - 7200;
    await utimes(left ?? '', twoHoursAgo, twoHoursAgo);
    await buildGuides(config);
    expect(await readdir(config.indexDir)).toHaveLength(4);
    await expect(stat(left ?? '')).rejects.toThrow('ENOENT');
    expect(await readFile(fresh ?? '', 'utf8')).toBe('half');
  });

  test('carries the content hash and a version', async () => {
    await buildGuides(config);
    const [header = ''] = (await readFile(indexPath(), 'latin1')).split('\n', 1);
    expect(JSON.parse(header)).toMatchObject({
      version: expect.any(Number),
      contentHash: hash,
    });
  });
});

describe('an index is refused with the command to run', () => {
  const refusals: [why: string, edit: (text: string) => string, message: string][] = [
    ['is cut off', (text) => text.slice(0, -100), 'is damaged.'],
    ['is cut off in its header', (text) => text.slice(0, 100), 'is damaged.'],
    ['is longer than it was', (text) => `${text} `, 'is damaged.'],
    ['is empty', () => '', 'is damaged.'],
    ['has another word', (text) => text.replace('bread', 'broad'), 'is damaged.'],
    [
      'has another version',
      (text) => text.replace(/"version":\d+/, '"version":0'),
      'is of another version or damaged.',
    ],
    ['is no index', () => '{"name":"x"}\n', 'is of another version or damaged.'],
    ['lacks a part', (text) => text.replace('"names"', '"games"'), 'is damaged.'],
    [
      'was made from other guides',
      (text) => text.replace(hash, hash.replace(/^./, 'x')),
      'was made from other guides than are there now.',
    ],
  ];
  test.each(refusals)('when it %s', async (_, edit, message) => {
    await buildGuides(config);
    await writeFile(indexPath(), edit(await readFile(indexPath(), 'latin1')), 'latin1');
    await expect(readIndexFile(config.indexDir, hash)).rejects.toMatchObject({
      code: 'bad-index',
      message: `The index at ${indexPath()} ${message} Run "npm run index".`,
    });
  });

  const ofTexts: [why: string, harm: () => Promise<unknown>][] = [
    ['are missing', () => rm(textsPath())],
    ['are cut off', () => truncate(textsPath(), 50)],
    ['are empty', () => writeFile(textsPath(), '')],
    [
      'are those of other guides',
      async () => {
        const kept = await readFile(indexPath());
        await writeFile(join(config.guideDir, 'baker.md'), '# Baker\n\nBakers bake.\n');
        await buildGuides(config);
        await writeFile(indexPath(), kept);
      },
    ],
  ];
  test.each(ofTexts)('when its texts %s', async (_, harm) => {
    await buildGuides(config);
    await harm();
    await expect(readIndexFile(config.indexDir, hash)).rejects.toMatchObject({
      code: 'bad-index',
      message: `The index at ${indexPath()} is damaged. Run "npm run index".`,
    });
  });

  test('when a text is read that is not as it was written', async () => {
    await buildGuides(config);
    const texts = await readFile(textsPath());
    texts[texts.length >> 1] = 255 - (texts[texts.length >> 1] ?? 0);
    await writeFile(textsPath(), texts);
    const index = await readIndexFile(config.indexDir, hash);
    expect(() => [index.passages, index.sources.get('baker'), index.guides.map(asData)]).toThrow(
      expect.objectContaining({
        code: 'bad-index',
        message: `The index at ${indexPath()} is damaged. Run "npm run index".`,
      }),
    );
  });

  test('when it is not there', async () => {
    await expect(readIndexFile(config.indexDir, hash)).rejects.toMatchObject({
      code: 'bad-index',
      message: `There is no index at ${indexPath()}. Run "npm run index".`,
    });
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

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides, ensureGuides } from '../../lib/build-guides.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { readEmbeddings } from '../../lib/index/embedding-file.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import {
  type EmbeddingService,
  meaningOf,
  startEmbeddingService,
} from '../fixtures/embedding-service.ts';

const source = `# Bakery

## Bread {#bread}

Rye rises at night.

## Money {#money}

Wages are paid weekly.

## Heat {#heat}

A furnace is fired daily.
`;
const bread = 'Bread. Rye rises at night.';
const money = 'Money. Wages are paid weekly.';
const heat = 'Heat. A furnace is fired daily.';

let root = '';
let service: EmbeddingService;
let config: Config;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'));
  const guideDir = await mkdtemp(join(root, 'guides-'));
  service = await startEmbeddingService();
  config = {
    ...readConfig({ GUIDE_DIR: guideDir }, root),
    indexDir: join(root, 'index'),
    embedding: service.config,
  };
  await put(source);
});

afterEach(() => rm(root, { recursive: true }));

function put(text: string): Promise<void> {
  return writeFile(join(config.guideDir, 'bakery.md'), text);
}

async function filePath(): Promise<string> {
  const files = await readdir(config.indexDir);
  const own = files.filter((file) => file.startsWith('embeddings.topics-1.'));
  expect(own).toHaveLength(1);
  return join(config.indexDir, own[0] ?? '');
}

/** The vector of each statement, scaled as the service gave it. */
function vectorsOf({ vectors, statements }: GuideIndex): number[][] {
  if (!vectors?.statements) return [];
  const { dimensions, statements: values } = vectors;
  return statements.map((_, position) => {
    const own = values.slice(position * dimensions, (position + 1) * dimensions);
    return [...own].map((value) => Math.round((10 * value) / (own.at(-1) ?? 1)) / 100);
  });
}

/** Catches what is warned of, one entry a line. */
function listen(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void lines.push(line));
  return lines;
}

describe('an index with an embedding model', () => {
  test('holds the vector of each statement, made of its heading and its text', async () => {
    const index = await buildGuides(config);
    expect(service.batches()).toEqual([[bread, money, heat]]);
    expect(index.vectors).toMatchObject({ modelId: 'topics-1', dimensions: 4 });
    expect(vectorsOf(index)).toEqual([bread, money, heat].map(meaningOf));
  });

  test('holds those of windows and of listed questions too, in the order of the guides', async () => {
    const words = 'askedAs:\n  rye:\n    - When does it rise?\n    - At what hour?\n';
    await writeFile(join(config.guideDir, 'bakery.words.yaml'), words);
    await put(`# Bakery

## Bread {#bread}

### Rye {#rye}

Rye rises at night. It needs:

- a cool room
- time
`);
    const { vectors, statements } = await buildGuides(config);
    const texts = new Set(service.batches().flat());
    expect(texts).toContain('Bread. Rye. Rye rises at night.');
    expect(texts).toContain('Bread. Rye. It needs:. a cool room');
    expect(texts).toContain('Rye. It needs: a cool room time');
    expect(texts).toContain('At what hour?');
    expect(vectors?.statements).toHaveLength(4 * statements.length);
    expect(vectors?.windows).toHaveLength(4 * statements.length);
    expect(vectors?.questions).toHaveLength(4 * 2);
  });

  test('tells how many texts are embedded by now', async () => {
    const told: [number, number][] = [];
    await buildGuides(config, { onProgress: (done, total) => void told.push([done, total]) });
    await buildGuides(config, { onProgress: (done, total) => void told.push([done, total]) });
    expect(told).toEqual([
      [0, 3],
      [3, 3],
    ]);
  });

  test('is embedded in batches, each text once', async () => {
    const sections = Array.from({ length: 70 }, (_, at) => `## Part ${at}\n\nText ${at}.\n`);
    await put(`# Long\n\n${sections.join('\n')}`);
    const index = await buildGuides(config);
    expect(service.batches().map(({ length }) => length)).toEqual([32, 32, 6]);
    expect(new Set(service.batches().flat()).size).toBe(70);
    expect(vectorsOf(index)).toHaveLength(70);
  });

  test('asks for nothing again while no guide is edited', async () => {
    const first = await buildGuides(config);
    const second = await buildGuides(config);
    const third = await ensureGuides(config);
    expect(service.batches()).toHaveLength(1);
    expect([second, third].map(vectorsOf)).toEqual([vectorsOf(first), vectorsOf(first)]);
  });

  test('embeds only what an edit has changed, and drops what it has taken away', async () => {
    await buildGuides(config);
    await put(source.replace('A furnace is', 'Two ovens are'));
    const index = await ensureGuides(config);
    expect(service.batches().slice(1)).toEqual([['Heat. Two ovens are fired daily.']]);
    expect(vectorsOf(index)).toHaveLength(3);
    expect((await readEmbeddings(config.indexDir, 'topics-1')).size).toBe(3);
  });

  test('drops the vector of a section that is gone without a request', async () => {
    await buildGuides(config);
    await put(source.slice(0, source.indexOf('## Heat')));
    expect(vectorsOf(await ensureGuides(config))).toHaveLength(2);
    expect(service.batches()).toHaveLength(1);
    expect((await readEmbeddings(config.indexDir, 'topics-1')).size).toBe(2);
  });

  test('keeps the vectors of each model by themselves', async () => {
    await buildGuides(config);
    const other = { ...config, embedding: { ...service.config, modelId: '../another/model:1' } };
    const index = await ensureGuides(other);
    expect(index.vectors?.modelId).toBe('../another/model:1');
    expect(service.batches()).toHaveLength(2);
    await Promise.all([ensureGuides(config), ensureGuides(other)]);
    expect(service.batches()).toHaveLength(2);
    const files = (await readdir(config.indexDir)).filter((name) => name.startsWith('embeddings.'));
    expect(files).toHaveLength(2);
  });

  test('embeds all anew when another model answers to the same name', async () => {
    await buildGuides(config);
    await put(source.replace('weekly', 'daily'));
    service.behave((texts) => ({ kind: 'vectors', vectors: texts.map(() => [1, 0]) }));
    const index = await ensureGuides(config);
    expect(index.vectors?.dimensions).toBe(2);
    expect(service.batches().at(-1)).toHaveLength(3);
  });

  test('has no vectors when none is configured, whatever lies beside it', async () => {
    await buildGuides(config);
    const index = await ensureGuides({ ...config, embedding: undefined });
    expect(index.vectors).toBeUndefined();
    expect(service.batches()).toHaveLength(1);
  });
});

describe('a service that fails', () => {
  test('leaves the index without vectors and one line in the log, and is asked again', async () => {
    const warnings = listen();
    service.behave(() => ({ kind: 'error', status: 401 }));
    const index = await buildGuides({
      ...config,
      embedding: { ...service.config, apiKey: 'sk-wrong' },
    });
    expect(index.vectors).toBeUndefined();
    expect(index.passages).toHaveLength(3);
    expect(warnings).toEqual([
      'The embedding service failed; passages are found by their words alone. It answered HTTP 401.',
    ]);

    service.behave();
    expect(vectorsOf(await ensureGuides(config))).toHaveLength(3);
    expect(warnings).toHaveLength(1);
  });

  test('half way is asked next time only for what is missing', async () => {
    const sections = Array.from({ length: 40 }, (_, at) => `## Part ${at}\n\nText ${at}.\n`);
    await put(`# Long\n\n${sections.join('\n')}`);
    const warnings = listen();
    service.behave((texts) =>
      texts.length === 32
        ? { kind: 'vectors', vectors: texts.map(meaningOf) }
        : { kind: 'error', status: 401 },
    );
    expect((await buildGuides(config)).vectors).toBeUndefined();
    expect(warnings).toHaveLength(1);

    service.behave();
    expect(vectorsOf(await ensureGuides(config))).toHaveLength(40);
    expect(service.batches().map(({ length }) => length)).toEqual([32, 8, 8]);
  });
});

describe('kept embeddings are left aside with a warning and made anew', () => {
  test.each<[string, (data: Buffer) => Buffer]>([
    ['are cut off', (data) => data.subarray(0, -4)],
    ['are cut off in the header', (data) => data.subarray(0, 40)],
    ['are empty', () => Buffer.alloc(0)],
    ['have another byte', (data) => data.fill(255, data.length - 3, data.length - 2)],
    ['are no embeddings', () => Buffer.from('{"name":"x"}\n')],
    [
      'are of another version',
      (data) =>
        Buffer.from(data.toString('latin1').replace('"version":1', '"version":0'), 'latin1'),
    ],
    [
      'are of another model',
      (data) => Buffer.from(data.toString('latin1').replace('topics-1', 'topics-2'), 'latin1'),
    ],
  ])('when they %s', async (_, damage) => {
    const built = await buildGuides(config);
    const path = await filePath();
    await writeFile(path, damage(await readFile(path)));
    const warnings = listen();
    const index = await ensureGuides(config);
    expect(vectorsOf(index)).toEqual(vectorsOf(built));
    expect(warnings).toEqual([
      `The embeddings at ${path} are damaged and left aside. "npm run index" makes them anew.`,
    ]);
    await expect(ensureGuides(config)).resolves.toBeDefined();
    expect(warnings).toHaveLength(1);
    expect(service.batches()).toHaveLength(2);
  });
});

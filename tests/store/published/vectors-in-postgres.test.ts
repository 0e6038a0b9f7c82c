// The contract of an index whose vectors stay in pgvector: it finds and answers as one in memory does. Numbers are added
// up in another order there, so that scores may differ in their last digits.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides } from '../../../lib/build-guides.ts';
import { type Config, readConfig } from '../../../lib/config.ts';
import { embedIndex } from '../../../lib/index/embed-index.ts';
import { keptFilesOf, keptListsOf, keptVectorsOf } from '../../../lib/index/kept-files.ts';
import type { Embedder } from '../../../lib/models/embedder.ts';
import { openFolder, openOver, type Signpost } from '../../../lib/signpost.ts';
import { followGuides } from '../../../lib/store/published/follow-guides.ts';
import { openPublication, type Publication } from '../../../lib/store/published/publication.ts';
import type { Turn } from '../../../lib/types.ts';
import { readQuestions, writeMadeUp } from '../../../scripts/bench/scale-files.ts';
import { hashedEmbedder } from '../../fixtures/hashed-embedder.ts';
import { type PgliteServer, startPglite } from '../../fixtures/pglite-server.ts';
import { newFolderOfFile } from './index-folders.ts';

const passages = 200;
const madeUp = 60;
const questions = [
  'What does a senior developer earn?',
  'How well is a newcomer remunerated?',
  'Which libraries are worth my time for machine learning?',
  'Can I get hired without having studied?',
  'What is the best pizza in Naples?',
];

describe('an index with its vectors in pgvector', () => {
  let pglite: PgliteServer;
  let publication: Publication;
  let config: Config;
  let embedder: Embedder;
  let asked: string[];
  let near: Signpost;
  let far: Signpost;

  beforeAll(async () => {
    pglite = await startPglite();
    publication = openPublication(pglite.url);
    embedder = hashedEmbedder();
    const folder = await newFolderOfFile();
    await writeMadeUp(folder, passages);
    config = configOf(folder);
    const guide = await readFile('content/guides/python-developer-2026.md');
    await mkdir(config.guideDir, { recursive: true });
    await writeFile(join(config.guideDir, 'python.md'), guide);
    await writeFile(join(config.guideDir, 'python.words.yaml'), words);
    const plain = await buildGuides({ ...config, embedding: undefined });
    const index = await embedIndex(plain, embedder, { indexDir: config.indexDir });
    const tables = { lists: keptListsOf(index), vectors: keptVectorsOf(index) };
    await publication.publish(keptFilesOf(index, config.indexDir), tables, new Date());
    asked = [...questions, ...(await readQuestions(folder)).slice(0, madeUp)];
    near = openOver(index, { embedder });
    far = openOver(await opened(folder), { embedder });
  }, 240_000);

  afterAll(async () => {
    await publication?.close();
    await pglite?.stop();
  });

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  const configOf = (folder: string): Config => ({
    ...readConfig({ GUIDE_DIR: join(folder, 'guides') }),
    indexDir: join(folder, 'index'),
    indexMemory: 0,
    embedding: {
      kind: 'served',
      provider: 'openai-compatible',
      modelId: embedder.modelId,
      apiKey: undefined,
      baseUrl: undefined,
    },
  });

  const opened = async (folder: string) => {
    const versions = followGuides({
      publication,
      openFolder: (from, tables) => openFolder(from, config, tables),
      places: [folder],
    });
    const { index } = (await versions.open()) ?? {};
    if (!index) throw new Error('Nothing is published.');
    return index;
  };

  test('has none of them in memory', async () => {
    const { vectors, lexical } = await opened(config.indexDir);
    expect(lexical.postings.isFar).toBe(true);
    expect(vectors?.statements).toBeUndefined();
    expect(vectors).toMatchObject({ modelId: embedder.modelId, dimensions: 64 });
    expect(vectors?.questions).toHaveLength(2 * 64);
    expect(await far.health()).toMatchObject({ embeddings: embedder.modelId });
  });

  test.each([undefined, 'python'])(
    'finds the same passages in the same order: %s',
    async (guide) => {
      for (const question of asked) {
        const wanted = await near.search(question, { k: 10, guide });
        const found = await far.search(question, { k: 10, guide });
        expect(
          found.map(({ id }) => id),
          question,
        ).toEqual(wanted.map(({ id }) => id));
        const differences = found.map(({ score }, at) =>
          Math.abs(score - (wanted[at]?.score ?? 2)),
        );
        expect(Math.max(0, ...differences)).toBeLessThan(1e-4);
      }
      expect(asked.length).toBe(questions.length + madeUp);
    },
    240_000,
  );

  test('answers in the same words, follow-ups too', async () => {
    const turns: Turn[] = [];
    for (const text of [...questions, 'And what about juniors?']) {
      turns.push({ role: 'user', text });
      const wanted = await near.answer(turns);
      const { text: said, status, nearest } = await far.answer(turns);
      expect({ said, status, nearest }, text).toEqual({
        said: wanted.text,
        status: wanted.status,
        nearest: wanted.nearest,
      });
      turns.push({ role: 'assistant', text: wanted.text });
    }
  }, 240_000);

  test('asks for the vectors of a question once', async () => {
    const asking = vi.spyOn(publication, 'nearness');
    const index = await opened(config.indexDir);
    expect(asking).toHaveBeenCalledTimes(1);
    const source = asking.mock.results[0]?.value as ReturnType<Publication['nearness']>;
    const nearest = vi.spyOn(source, 'nearest');
    const alone = openOver(index, { embedder });
    await alone.search('How well is a newcomer remunerated?');
    const times = nearest.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    await alone.search('How well is a newcomer remunerated?');
    expect(nearest).toHaveBeenCalledTimes(times);
    nearest.mockRejectedValue(new Error('connect ECONNREFUSED'));
    await expect(alone.search('What is the pay of a beginner?')).rejects.toMatchObject({
      code: 'busy',
    });
  });

  test('writes them anew where they were lost, and drops them with their version', async () => {
    await pglite.db.exec('drop table published_vectors_1');
    const index = await embedIndex(
      await buildGuides({ ...config, embedding: undefined }),
      embedder,
      { indexDir: config.indexDir },
    );
    const files = keptFilesOf(index, config.indexDir);
    const publish = () => {
      const tables = { lists: keptListsOf(index), vectors: keptVectorsOf(index) };
      return publication.publish(files, tables, new Date());
    };
    expect(await publish()).toMatchObject({ kind: 'mended' });
    expect(await publish()).toMatchObject({ kind: 'same' });
    const tablesLeft = async () => {
      const { rows } = await pglite.db.query<{ name: string }>(
        "select relname as name from pg_class where relname like 'published_vectors_%' and relkind = 'r'",
      );
      return rows.map(({ name }) => name);
    };
    expect(await tablesLeft()).toEqual(['published_vectors_1']);
    for (const name of ['b', 'c', 'd', 'e', 'f']) {
      const file = join(config.indexDir, name);
      await writeFile(file, name);
      await publication.publish([file], { lists: [] }, new Date());
    }
    expect(await tablesLeft()).toEqual([]);
  }, 240_000);
});

const words = `askedAs:
  trajectories:
    - How well is a newcomer paid?
    - What is the pay of a beginner?
notCovered:
  - Which city has the best pizza?
`;

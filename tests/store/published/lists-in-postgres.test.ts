// The contract of an index whose lists of terms stay in PostgreSQL: it finds, scores and answers as one in memory does,
// to the last digit.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides } from '../../../lib/build-guides.ts';
import { type Config, readConfig } from '../../../lib/config.ts';
import type { GuideIndex } from '../../../lib/index/guide-index.ts';
import { keptFilesOf, keptListsOf } from '../../../lib/index/kept-files.ts';
import { ListScope } from '../../../lib/index/lists-missing.ts';
import { stemOf } from '../../../lib/language/terms.ts';
import { rankBm25f } from '../../../lib/retrieve/bm25f.ts';
import { open, openFolder, openOver, type Signpost } from '../../../lib/signpost.ts';
import { followGuides } from '../../../lib/store/published/follow-guides.ts';
import { openPublication, type Publication } from '../../../lib/store/published/publication.ts';
import type { Turn } from '../../../lib/types.ts';
import { readQuestions, writeMadeUp } from '../../../scripts/bench/scale-files.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../../fixtures/postgres-server.ts';
import { newFolderOfFile } from './index-folders.ts';

const passages = 2000;
const madeUp = 250;
/** Of the bundled guide, which has synonyms, listed questions and rows. */
const questions = [
  'What does a senior developer earn?',
  'How much do midlevel devs make, and what do they have to know?',
  'Which tools should I know for DevOps and for data engineering?',
  'How do I become a staff engineer without a degree?',
  'What is the best pizza in Naples?',
  'Who wrote this guide?',
];

describe.skipIf(!hasPostgres)('an index with its lists in PostgreSQL', () => {
  let postgres: PostgresServer;
  let publication: Publication;
  let config: Config;
  let asked: string[];
  let madeUpFolder: string;
  let nearIndex: GuideIndex;
  let near: Signpost;
  let far: Signpost;

  beforeAll(async () => {
    postgres = await startPostgres();
    publication = openPublication(postgres.url);
    const folder = await newFolderOfFile();
    const guideDir = join(folder, 'guides');
    madeUpFolder = folder;
    await writeMadeUp(folder, passages, 10_000);
    await mkdir(guideDir, { recursive: true });
    const guides = 'content/guides/python-developer-2026';
    await writeFile(join(guideDir, 'python.md'), await readFile(`${guides}.md`));
    await writeFile(join(guideDir, 'python.words.yaml'), await readFile(`${guides}.words.yaml`));
    config = { ...readConfig({ GUIDE_DIR: guideDir, EMBEDDINGS: 'off' }), indexMemory: 0 };
    config = { ...config, indexDir: join(folder, 'index') };
    const index = await buildGuides(config);
    nearIndex = index;
    await publication.publish(
      keptFilesOf(index, config.indexDir),
      { lists: keptListsOf(index) },
      new Date(),
    );
    asked = [...questions, ...(await readQuestions(folder)).slice(0, madeUp)];
    near = openOver(index);
    far = open(config, { versions: follow(folder) });
  }, 240_000);

  afterAll(async () => {
    await publication?.close();
    await postgres?.stop();
  });

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  const follow = (folder: string) =>
    followGuides({
      publication,
      openFolder: (from, tables) => openFolder(from, config, tables),
      places: [folder],
    });

  test('finds the same passages in the same order with the same scores', async () => {
    for (const question of asked) {
      const found = await far.search(question, { k: 10 });
      expect(found, question).toEqual(await near.search(question, { k: 10 }));
    }
    expect(asked.length).toBe(questions.length + madeUp);
  }, 240_000);

  test('ranks for ten thousand questions the same ten in the same order with the same scores', async () => {
    const index = (await follow(config.indexDir).open())?.index;
    const lexical = index?.lexical;
    if (!lexical) throw new Error('Nothing is published.');
    const made = await readQuestions(madeUpFolder);
    const asked = made.map((question) => question.split(' ').map(stemOf));
    const lists = new ListScope();
    await lists.run(() => lexical.postings.need([...new Set(asked.flat())]));
    let equal = 0;
    for (const words of asked) {
      const terms = words.map((term) => ({ term, weight: 1 }));
      const wanted = rankBm25f(nearIndex.lexical, terms, { limit: 10 });
      const found = await lists.run(() => rankBm25f(lexical, terms, { limit: 10 }));
      if (wanted.length > 0 && isDeepStrictEqual(found, wanted)) equal += 1;
    }
    expect(equal).toBe(10_000);
  }, 240_000);

  test('answers in the same words, follow-ups too', async () => {
    const turns: Turn[] = [];
    for (const text of [...questions, 'And what about juniors?']) {
      turns.push({ role: 'user', text });
      const answer = await far.answer(turns);
      expect(answer, text).toEqual(await near.answer(turns));
      turns.push({ role: 'assistant', text: answer.text });
    }
    expect(turns).toHaveLength(2 * (questions.length + 1));
  }, 240_000);

  test('reads a list while it holds none, and says so to the reader where it cannot be read', async () => {
    const lists = vi.spyOn(publication, 'lists');
    const { index } = (await follow(config.indexDir).open()) ?? {};
    expect(index?.lexical.postings.isFar).toBe(true);
    const alone = index && openOver(index);
    await alone?.search('senior pay');
    expect(lists.mock.calls[0]?.[1]).toContain('senior');
    await alone?.search('senior pay');
    expect(lists).toHaveBeenCalledTimes(1);
    lists.mockRejectedValue(new Error('connect ECONNREFUSED'));
    await expect(alone?.search('junior pay')).rejects.toMatchObject({
      code: 'busy',
      message: 'The guides cannot be read at the moment. Try again in a few seconds.',
    });
  });
});

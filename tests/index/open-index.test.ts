import { mkdir, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides, ensureGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { readIndexFile } from '../../lib/index/index-file.ts';
import { openIndex } from '../../lib/index/open-index.ts';
import { processWide } from '../../lib/process-wide.ts';
import { startEmbeddingService } from '../fixtures/embedding-service.ts';

const shared = processWide<{ index?: unknown }>('index', () => ({}));

const openGuides = () => openIndex(readConfig(), ensureGuides);

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'));
  await mkdir(join(root, 'guides'));
  await put('baker.md', '# Baking\n\nA baker makes bread.\n');
  vi.stubEnv('GUIDE_DIR', 'guides');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  delete shared.index;
});

afterEach(async () => {
  delete shared.index;
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

function put(file: string, source: string): Promise<void> {
  return writeFile(join(root, 'guides', file), source);
}

async function edit(change: (header: object) => object): Promise<void> {
  const path = join(readConfig().indexDir, 'index.bin');
  const content = await readFile(path, 'latin1');
  const [header = ''] = content.split('\n', 1);
  const changed = JSON.stringify(change(JSON.parse(header)));
  await writeFile(path, changed + content.slice(header.length), 'latin1');
}

function textsOf({ passages }: GuideIndex): string[] {
  return passages.map(({ text }) => text);
}

describe('in production', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'production');
  });

  test('a reading that fails takes no other one along', async () => {
    vi.stubEnv('GUIDE_DIR', 'nowhere');
    const failing = openGuides();
    const other = Promise.resolve();
    shared.index = other;
    await expect(failing).rejects.toThrow('nowhere');
    expect(shared.index).toBe(other);
  });

  test('the index that was built is opened', async () => {
    const built = await buildGuides(readConfig());
    const opened = await openGuides();
    expect(opened.contentHash).toBe(built.contentHash);
    expect(textsOf(opened)).toEqual(['A baker makes bread.']);
  });

  test('it is opened once, also by calls at the same time and after an edit', async () => {
    await buildGuides(readConfig());
    const [one, other] = await Promise.all([openGuides(), openGuides()]);
    await put('baker.md', '# Baking\n\nA baker makes cake.\n');
    expect(other).toBe(one);
    expect(await openGuides()).toBe(one);
  });

  const path = () => join(readConfig().indexDir, 'index.bin');
  const textsPath = () => join(readConfig().indexDir, 'texts.bin');
  const madeAnew = () =>
    `There is no index of the guides in ${join(root, 'guides')} as they are now: it is made before the first answer.`;

  test.each<[string, () => Promise<unknown>]>([
    ['is missing', async () => rm(path())],
    ['is cut', async () => truncate(path(), 200)],
    ['is empty', async () => writeFile(path(), '')],
    ['lacks its texts', async () => rm(textsPath())],
    ['is of another version', async () => edit((index) => ({ ...index, version: 1 }))],
    [
      'is of other guides',
      async () => edit((index) => ({ ...index, contentHash: 'f'.repeat(64) })),
    ],
  ])('an index that %s is made anew, in one sentence', async (_, harm) => {
    await buildGuides(readConfig());
    await harm();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(textsOf(await openGuides())).toEqual(['A baker makes bread.']);
    expect(warn.mock.calls).toEqual([[madeAnew()]]);
    expect((await readIndexFile(readConfig().indexDir)).guides).toHaveLength(1);
  });

  test.each([
    ['a guide', 'baker.md', '# Baking\n\nA baker makes cake.\n', 'A baker makes cake.'],
    ['a words file', 'baker.words.yaml', 'synonyms:\n  - [bread, loaf]\n', 'A baker makes bread.'],
    ['one more guide', 'acid.md', '# Acid\n\nAcid bites.\n', 'Acid bites.'],
  ])('an index that is older than %s is made anew', async (_, file, source, first) => {
    await buildGuides(readConfig());
    await put(file, source);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const opened = await openGuides();
    expect(textsOf(opened)[0]).toBe(first);
    expect(opened.contentHash).toBe((await buildGuides(readConfig())).contentHash);
    expect(warn.mock.calls).toEqual([[madeAnew()]]);
  });

  test('one that is replaced or damaged while the server answers changes nothing', async () => {
    await buildGuides(readConfig());
    const before = await openGuides();
    await put('baker.md', '# Baking\n\nA baker makes cake.\n');
    await buildGuides(readConfig());
    expect(await openGuides()).toBe(before);
    await rm(path());
    await rm(textsPath());
    expect(textsOf(await openGuides())).toEqual(['A baker makes bread.']);
  });

  test('what is moved with its guides is found where it lies now', async () => {
    await buildGuides(readConfig());
    const moved = `${root}-moved`;
    await rename(root, moved);
    vi.spyOn(process, 'cwd').mockReturnValue(moved);
    try {
      expect(textsOf(await openGuides())).toEqual(['A baker makes bread.']);
    } finally {
      await rename(moved, root);
    }
  });

  test('the vectors that were built beside the index are opened with it', async () => {
    const { config, batches } = await startEmbeddingService();
    vi.stubEnv('OPENAI_BASE_URL', config.baseUrl);
    vi.stubEnv('EMBEDDINGS', 'auto');
    vi.stubEnv('OPENAI_EMBEDDING_MODEL', config.modelId);
    const built = await buildGuides(readConfig());
    const opened = await openGuides();
    expect(opened.vectors).toEqual(built.vectors);
    expect(opened.vectors).toMatchObject({ modelId: config.modelId, dimensions: 4 });
    expect(batches()).toHaveLength(1);
  });

  test('an index without vectors of the embedding model is opened with a warning', async () => {
    await buildGuides(readConfig());
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1');
    vi.stubEnv('EMBEDDINGS', 'auto');
    vi.stubEnv('OPENAI_EMBEDDING_MODEL', 'topics-1');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect((await openGuides()).vectors).toBeUndefined();
    expect(warn.mock.calls).toEqual([
      [
        'The index lacks vectors of "topics-1"; passages are found by their words alone. "npm run index" makes them.',
      ],
    ]);
  });

  test('a folder that is not there is refused by its name', async () => {
    vi.stubEnv('GUIDE_DIR', 'nowhere');
    await expect(openGuides()).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining(`GUIDE_DIR="${join(root, 'nowhere')}" cannot be read.`),
    });
  });
});

describe('in development', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'development');
  });

  test('an index that is missing is built', async () => {
    expect(textsOf(await openGuides())).toEqual(['A baker makes bread.']);
  });

  test('the index stays the same one while no guide is edited', async () => {
    expect(await openGuides()).toBe(await openGuides());
  });

  test('an edited guide is indexed anew at the next call', async () => {
    await openGuides();
    await put('baker.md', '# Baking\n\nA baker makes cake.\n');
    expect(textsOf(await openGuides())).toEqual(['A baker makes cake.']);
  });

  test('an edited words file is indexed anew at the next call', async () => {
    await put('baker.words.yaml', 'synonyms:\n  - [bread, loaf]\n');
    const before = await openGuides();
    await put('baker.words.yaml', 'synonyms:\n  - [bread, loaf, bun]\n');
    const after = await openGuides();
    expect(before.synonyms.alternatives(['bun'])).toEqual([[]]);
    expect(after.synonyms.alternatives(['bun'])).toEqual([[['bread'], ['loaf']]]);
  });

  test('a guide that is added or taken away is noticed at the next call', async () => {
    await openGuides();
    await put('smith.md', '# Smithing\n\nA smith makes nails.\n');
    expect((await openGuides()).guides.map(({ slug }) => slug)).toEqual(['baker', 'smith']);
    await rm(join(root, 'guides', 'baker.md'));
    expect((await openGuides()).guides.map(({ slug }) => slug)).toEqual(['smith']);
  });

  test('a mistake in a guide is told, and forgotten once it is mended', async () => {
    await openGuides();
    await put('baker.md', '---\nupdated: soon\n---\n\n# Baking\n');
    await expect(openGuides()).rejects.toMatchObject({ code: 'bad-guide' });
    await put('baker.md', '# Baking\n\nA baker makes rye.\n');
    expect(textsOf(await openGuides())).toEqual(['A baker makes rye.']);
  });
});

describe('a guide in a language that is not read', () => {
  test('is named in one sentence whenever guides are built or found built', async () => {
    await put(
      'pan.md',
      '---\ntitle: El pan\nlanguage: es-MX\n---\n\n# El pan\n\nEl panadero hace pan.\n',
    );
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await buildGuides(readConfig());
    await ensureGuides(readConfig());
    const sentence =
      'The guide "El pan" (/guide/pan) is in "es-MX", and questions are read in English only so far: those in its own words are answered, others refused.';
    expect(warn.mock.calls).toEqual([[sentence], [sentence]]);
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GuideFolder } from '../lib/chunk/guide-folder.ts';
import { nameGuides } from '../lib/chunk/name-guides.ts';
import { type Digest, digestFiles, inBatches } from '../lib/digest-guides.ts';
import { digestBatches } from '../lib/digest-threads.ts';
import { SignpostError } from '../lib/errors.ts';
import { contentHashOf } from '../lib/index/index-names.ts';
import { IndexWriter } from '../lib/index/index-writer.ts';
import type { GuideFile } from '../lib/load/guide-files.ts';
import { guideSlugs } from '../lib/load/guide-slug.ts';

const files: GuideFile[] = Array.from({ length: 20 }, (_, at) => ({
  file: `guide-${String(at).padStart(2, '0')}.md`,
  source: `# Guide ${at}\n\nThe Oven of Marlin bakes ${at} loaves.\n\n## Wood-fired ovens {#wood}\n\nBread ${at} is dark.\n`,
  ...(at % 3 === 0 && {
    wordsFile: {
      file: `guide-${at}.words.yaml`,
      source: `synonyms:\n  - [loaf, bread${at}]\naskedAs:\n  wood: [Which oven?]\nnotCovered: [Is it dear?]\n`,
    },
  }),
}));

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function written(batches: AsyncIterable<Digest | SignpostError>): Promise<Buffer[]> {
  const writer = await IndexWriter.create(folder);
  for await (const read of batches) {
    if (read instanceof SignpostError) throw read;
    await writer.append(read.batch);
  }
  await writer.finish(contentHashOf(files));
  return Promise.all(
    ['index.bin', 'texts.bin', 'index.txt'].map((name) => readFile(join(folder, name))),
  );
}

function namesOf(all: GuideFile[]) {
  return nameGuides(all, guideSlugs(all.map(({ file }) => file)));
}

async function readAll(all: GuideFile[]) {
  const digests: Digest[] = [];
  const faults: SignpostError[] = [];
  const batches = all.map((file) => [file]);
  for await (const read of digestBatches(batches, await namesOf(all))) {
    if (read instanceof SignpostError) faults.push(read);
    else digests.push(read);
  }
  return { digests, faults };
}

async function* inThisThread(batches: GuideFile[][]): AsyncGenerator<Digest> {
  const folder = new GuideFolder(await namesOf(files));
  for (const batch of batches) yield await digestFiles(batch, folder);
}

describe('guides that are read in several threads', () => {
  test('make the very files that they make in one batch and one thread', async () => {
    const whole = await written(inThisThread([files]));
    const apart = await written(
      digestBatches(
        files.map((file) => [file]),
        await namesOf(files),
      ),
    );
    expect(apart).toEqual(whole);
  });

  test('tell every mistake, and read the guides behind it', async () => {
    const wrong = { file: 'wrong.md', source: '---\nupdated: soon\n---\n\n# A\n' };
    const { digests, faults } = await readAll([wrong, ...files, { ...wrong, file: 'worse.md' }]);
    expect(faults).toMatchObject([
      { code: 'bad-guide', message: expect.stringContaining('wrong.md:2: front matter') },
      { code: 'bad-guide', message: expect.stringContaining('worse.md:2: front matter') },
    ]);
    expect(digests).toHaveLength(files.length);
  });

  test('know each other by file and by title, and tell what their authors should know', async () => {
    const notes = {
      file: 'notes.md',
      source: '# Notes\n\nSee [[Guide 7#Wood]] and {oven}. It is hot.\n',
    };
    const { digests, faults } = await readAll([...files, notes]);
    expect(faults).toEqual([]);
    const last = digests.at(-1);
    expect(last?.links).toMatchObject([{ slug: 'guide-07', fragment: '#wood', file: 'notes.md' }]);
    expect(last?.warnings).toMatchObject([{ file: 'notes.md', line: 3 }]);
  });
});

describe('batches', () => {
  test('hold all files in order, and a large one by itself', () => {
    const large = { file: 'large.md', source: 'word '.repeat(100_000) };
    const batches = inBatches([...files, large, ...files]);
    expect(batches.flat()).toEqual([...files, large, ...files]);
    expect(batches).toHaveLength(3);
    expect(batches[1]).toEqual([large]);
  });

  test('are none of no files', () => {
    expect(inBatches([])).toEqual([]);
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GuideFolder } from '../lib/chunk/guide-folder.ts';
import { nameGuides } from '../lib/chunk/name-guides.ts';
import { type Digest, digestFiles, inBatches } from '../lib/digest-guides.ts';
import { digestBatches } from '../lib/digest-threads.ts';
import { SignpostError } from '../lib/errors.ts';
import { contentHashOf } from '../lib/index/index-names.ts';
import type { Terms } from '../lib/index/index-terms.ts';
import { IndexWriter } from '../lib/index/index-writer.ts';
import { digestAndKeep, KeptDigests } from '../lib/kept-digests.ts';
import type { GuideFile } from '../lib/load/guide-files.ts';
import { guideSlugs } from '../lib/load/guide-slug.ts';
import { startTermsThread } from '../lib/terms-thread.ts';

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

async function written(
  batches: AsyncIterable<Digest | SignpostError>,
  startTerms?: () => Terms,
): Promise<Buffer[]> {
  const writer = await IndexWriter.create(folder, startTerms);
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

function namesIn(batch: GuideFile[]): string {
  return batch.map(({ file }) => file).join(' ');
}

async function* inThisThread(batches: GuideFile[][]): AsyncGenerator<Digest> {
  const folder = new GuideFolder(await namesOf(batches.flat()));
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

  test('make the same files where terms are put together in a thread of their own', async () => {
    const batches = files.map((file) => [file]);
    const named = await namesOf(files);
    const here = await written(inThisThread(batches));
    expect(await written(digestBatches(batches, named), startTermsThread)).toEqual(here);
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

describe('what was read of guides', () => {
  const batches = files.map((file) => [file]);
  const edited = batches.map((batch, at) =>
    at === 7 ? batch.map((file) => ({ ...file, source: `${file.source}\nIt is warm.\n` })) : batch,
  );
  const keptNames = async () => (await readdir(join(folder, 'digests'))).sort();
  const read = async (asked: GuideFile[][]) => {
    const named = await namesOf(asked.flat());
    const kept = await KeptDigests.open(folder);
    const made = await written(digestBatches(asked, named, kept));
    await kept?.dropOthers();
    return made;
  };

  test('is taken by the next build, which makes the same files', async () => {
    const first = await read(batches);
    const names = await keptNames();
    expect(names).toHaveLength(files.length);
    expect(await read(batches)).toEqual(first);
    expect(await keptNames()).toEqual(names);
    expect(first).toEqual(await written(inThisThread(batches)));
  });

  test('is not read again behind an edit of another guide', async () => {
    await read(batches);
    const before = await keptNames();
    const made = await read(edited);
    const after = await keptNames();
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
    expect(after).toHaveLength(files.length);
    expect(made).toEqual(await written(inThisThread(edited)));
  });

  test('is taken without a look into the guides', async () => {
    await read(batches);
    const named = await namesOf(files);
    const kept = await KeptDigests.open(folder);
    const path = kept?.pathOf([files[0] ?? { file: '', source: '' }]) ?? '';
    const other = await digestFiles([files[1] ?? { file: '', source: '' }], new GuideFolder(named));
    await rm(path);
    await digestAndKeep(
      { files: [files[1] ?? { file: '', source: '' }], keepAt: path },
      new GuideFolder(named),
    );
    const { value } = await digestBatches(batches, named, kept).next();
    expect(value).toEqual(other);
  });

  test('is read anew where it is damaged', async () => {
    const first = await read(batches);
    const [name = ''] = await keptNames();
    const path = join(folder, 'digests', name);
    const content = await readFile(path);
    content[content.length - 3] = (content[content.length - 3] ?? 0) ^ 255;
    await writeFile(path, content);
    expect(await read(batches)).toEqual(first);
    expect(await readFile(path)).not.toEqual(content);
  });

  test('is not read again where a guide is added, taken away or renamed', async () => {
    await read(batches);
    const before = await keptNames();
    const more = [{ file: 'more.md', source: '# More\n\nOf it.\n' }];
    const others = [more, ...batches.slice(2)];
    const made = await read(others);
    const after = await keptNames();
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
    expect(after).toHaveLength(others.length);
    expect(made).toEqual(await written(inThisThread(others)));
  });

  test('is read again where a guide that it leads to is there by now', async () => {
    const leading = [{ file: 'leading.md', source: '# Leading\n\nSee [more](more.md).\n' }];
    const more = [{ file: 'more.md', source: '# More\n\nOf it.\n' }];
    const toldOf = async (asked: GuideFile[][]) => {
      const kept = await KeptDigests.open(folder);
      const read = digestBatches(asked, await namesOf(asked.flat()), kept);
      const { value }: { value?: Digest | SignpostError } = await read.next();
      return value && 'warnings' in value ? value.warnings.map(({ text }) => text) : [];
    };
    expect(await toldOf([leading])).toEqual([expect.stringContaining('leads to no guide')]);
    expect(await toldOf([leading, more])).toEqual([]);
    expect(await toldOf([leading])).toEqual([expect.stringContaining('leads to no guide')]);
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

  test('are mostly the same behind a guide that has become longer', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      file: `part-${at}.md`,
      source: 'word '.repeat(1000 + ((at * 379) % 3000)),
    }));
    const before = new Set(inBatches(many).map(namesIn));
    const longer = many.map((file, at) =>
      at === 20 ? { ...file, source: file.source.repeat(4) } : file,
    );
    const after = inBatches(longer).map(namesIn);
    expect(after.filter((names) => !before.has(names)).length).toBeLessThan(6);
    expect(after.length).toBeGreaterThan(20);
  });

  test('are none of no files', () => {
    expect(inBatches([])).toEqual([]);
  });
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readGuideFiles } from '../../lib/load/guide-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, source = '# Baking\n'): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), source);
}

test('the Markdown files of a folder and its subfolders are read, sorted by path', async () => {
  await put('zymology.md', '# Yeast\n');
  await put('trades/baking.md', '# Baking\n');
  await put('trades/bread/rye.md', '# Rye\n');
  expect(await readGuideFiles(folder)).toEqual([
    { file: join('trades', 'baking.md'), source: '# Baking\n' },
    { file: join('trades', 'bread', 'rye.md'), source: '# Rye\n' },
    { file: 'zymology.md', source: '# Yeast\n' },
  ]);
});

test('other files, dot files, dot folders and node_modules are passed over', async () => {
  await put('baking.md');
  for (const other of ['notes.txt', 'baking.md.bak', '.draft.md', '.git/x.md', 'a/.b/c.md']) {
    await put(other);
  }
  await put('node_modules/package/README.md');
  const files = await readGuideFiles(folder);
  expect(files.map(({ file }) => file)).toEqual(['baking.md']);
});

test('a folder whose own path holds a dot folder is read', async () => {
  await put('.config/guides/baking.md');
  const files = await readGuideFiles(join(folder, '.config', 'guides'));
  expect(files.map(({ file }) => file)).toEqual(['baking.md']);
});

test('a link to a file is read as the file', async () => {
  await put('.data/baking.md', '# Linked\n');
  await symlink(join('.data', 'baking.md'), join(folder, 'baking.md'));
  expect(await readGuideFiles(folder)).toEqual([{ file: 'baking.md', source: '# Linked\n' }]);
});

test('a folder that is linked into itself holds each guide once', async () => {
  await put('trades/baking.md');
  await symlink(folder, join(folder, 'again'));
  await symlink('trades', join(folder, 'also'));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const files = await readGuideFiles(folder);
  expect(files.map(({ file }) => file)).toEqual([join('trades', 'baking.md')]);
  expect(warn.mock.calls.sort()).toEqual([
    [`The link "again" in ${folder} leads to a folder, whose files are read where they are.`],
    [`The link "also" in ${folder} leads to a folder, whose files are read where they are.`],
  ]);
});

test('a link that leads out of the folder is not followed, and named', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await writeFile(join(outside, 'secret.md'), '# Secret\n');
  await put('baking.md');
  await symlink(join(outside, 'secret.md'), join(folder, 'secret.md'));
  await symlink(outside, join(folder, 'more'));
  await symlink(join(outside, 'secret.md'), join(folder, 'baking.words.yaml'));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await readGuideFiles(folder)).toEqual([{ file: 'baking.md', source: '# Baking\n' }]);
  const named = warn.mock.calls.map(([line]) => String(line).split('"')[1]);
  expect(named.sort()).toEqual(['baking.words.yaml', 'more', 'secret.md']);
  expect(warn.mock.calls[0]?.[0]).toContain('leads out of that folder, and is not followed.');
  await rm(outside, { recursive: true });
});

test('a link that leads nowhere, or round in a circle, is passed over and named', async () => {
  await put('baking.md');
  await symlink('gone.md', join(folder, 'lost.md'));
  await symlink('round.md', join(folder, 'round.md'));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await readGuideFiles(folder)).toHaveLength(1);
  expect(warn.mock.calls.map(([line]) => line).sort()).toEqual([
    `The link "lost.md" in ${folder} leads nowhere, and is passed over.`,
    `The link "round.md" in ${folder} leads nowhere, and is passed over.`,
  ]);
});

test('a folder whose links lead round in a circle is refused in a sentence', async () => {
  const round = join(folder, 'round');
  await symlink(round, round);
  await expect(readGuideFiles(round)).rejects.toMatchObject({
    code: 'bad-config',
    message: `GUIDE_DIR="${round}" cannot be read, for its links lead round in a circle. Set GUIDE_DIR to a folder that holds your guides as Markdown files.`,
  });
});

test('the folder itself may be a link', async () => {
  await put('real/baking.md');
  await symlink('real', join(folder, 'current'));
  expect(await readGuideFiles(join(folder, 'current'))).toHaveLength(1);
});

test('a byte order mark is no part of the text', async () => {
  await put('baking.md', '\uFEFF# Baking\n');
  expect(await readGuideFiles(folder)).toEqual([{ file: 'baking.md', source: '# Baking\n' }]);
});

test('a folder without Markdown is refused with the way to mend it', async () => {
  await put('notes.txt');
  await expect(readGuideFiles(folder)).rejects.toMatchObject({
    code: 'bad-config',
    message: `GUIDE_DIR="${folder}" holds no Markdown file. Put a guide there, as content/README.md explains.`,
  });
});

test.each([
  ['a missing folder', 'missing'],
  ['a file instead of a folder', 'baking.md'],
])('%s is refused with the way to mend it', async (_, name) => {
  await put('baking.md');
  const path = join(folder, name);
  await expect(readGuideFiles(path)).rejects.toMatchObject({
    code: 'bad-config',
    message: `GUIDE_DIR="${path}" cannot be read. Set GUIDE_DIR to a folder that holds your guides as Markdown files.`,
    cause: expect.any(Error),
  });
});

test('the words file that lies beside a guide comes with it', async () => {
  await put('baking.md');
  await put('baking.words.yaml', 'synonyms: []\n');
  await put('other.words.yaml', 'synonyms: []\n');
  expect(await readGuideFiles(folder)).toEqual([
    {
      file: 'baking.md',
      source: '# Baking\n',
      wordsFile: { file: 'baking.words.yaml', source: 'synonyms: []\n' },
    },
  ]);
});

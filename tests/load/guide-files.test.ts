import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

import { existsSync } from 'node:fs';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { appendLine } from '../../lib/store/append-line.ts';
import { newDataDir } from './data-dir.ts';

const newFile = async () => join(await newDataDir(), 'lines.txt');
const linesOf = async (path: string) => (await readFile(path, 'utf8')).split('\n');

test('the folder is made, and the file is for the server alone', async () => {
  const path = await newFile();
  await appendLine(path, 'first');
  expect(await readFile(path, 'utf8')).toBe('first\n');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('lines that come at the same time stand one below the other, in order', async () => {
  const path = await newFile();
  const lines = Array.from({ length: 50 }, (_, number) => `${number} ${'ü'.repeat(20_000)}`);
  await Promise.all(lines.map((line) => appendLine(path, line)));
  expect(await linesOf(path)).toEqual([...lines, '']);
});

test('a server that starts anew goes on below what is there', async () => {
  const path = await newFile();
  await appendLine(path, 'first');
  vi.resetModules();
  const restarted = await import('../../lib/store/append-line.ts');
  await restarted.appendLine(path, 'second');
  expect(await linesOf(path)).toEqual(['first', 'second', '']);
});

test('a line that was cut off stays one of its own', async () => {
  const path = await newFile();
  await appendLine(path, 'first');
  await appendFile(path, '{"cut of');
  await appendLine(path, 'second');
  expect(await linesOf(path)).toEqual(['first', '{"cut of', 'second', '']);
});

test('a file that was taken away is made anew', async () => {
  const path = await newFile();
  await appendLine(path, 'first');
  await rm(dirname(path), { recursive: true });
  await appendLine(path, 'second');
  expect(await linesOf(path)).toEqual(['second', '']);
});

test('a file that is full is put aside, and of those the oldest is given up', async () => {
  const path = await newFile();
  const limits = { fileBytes: 12, fullFiles: 2, waitingLines: 50 };
  const lines = Array.from({ length: 9 }, (_, number) => `line ${number}`);
  for (const line of lines.slice(0, 4)) await appendLine(path, line, limits);
  await Promise.all(lines.slice(4).map((line) => appendLine(path, line, limits)));
  const folder = dirname(path);
  expect((await readdir(folder)).sort()).toEqual(['lines.7.txt', 'lines.8.txt', 'lines.txt']);
  expect(await linesOf(join(folder, 'lines.7.txt'))).toEqual(['line 6', '']);
  expect(await linesOf(join(folder, 'lines.8.txt'))).toEqual(['line 7', '']);
  expect(await linesOf(path)).toEqual(['line 8', '']);
  expect((await stat(join(folder, 'lines.8.txt'))).mode & 0o777).toBe(0o600);
});

test('what else lies in the folder is let be, and files that were moved away too', async () => {
  const path = await newFile();
  const limits = { fileBytes: 6, fullFiles: 1, waitingLines: 5 };
  await appendLine(path, 'one', limits);
  const folder = dirname(path);
  const others = ['lines.old.txt', 'lines.01.txt', 'other.1.txt', 'lines.1.jsonl'];
  for (const name of others) await writeFile(join(folder, name), name);
  await appendLine(path, 'two', limits);
  await rename(join(folder, 'lines.1.txt'), join(folder, 'collected'));
  await appendLine(path, 'three', limits);
  await appendLine(path, 'four', limits);
  const all = [...others, 'collected', 'lines.2.txt', 'lines.txt'].sort();
  expect((await readdir(folder)).sort()).toEqual(all);
  expect(await linesOf(join(folder, 'lines.2.txt'))).toEqual(['three', '']);
  expect(await linesOf(join(folder, 'collected'))).toEqual(['one', '']);
});

test('lines go into one file as long as they fit', async () => {
  const path = await newFile();
  const limits = { fileBytes: 14, fullFiles: 2, waitingLines: 5 };
  for (const line of ['line 0', 'line 1', 'line 2']) await appendLine(path, line, limits);
  expect(await linesOf(join(dirname(path), 'lines.1.txt'))).toEqual(['line 0', 'line 1', '']);
  expect(await linesOf(path)).toEqual(['line 2', '']);
});

test('a line that is too long for any file is refused, and nothing is put aside for it', async () => {
  const path = await newFile();
  const limits = { fileBytes: 10, fullFiles: 2, waitingLines: 5 };
  await expect(appendLine(path, 'much too long', limits)).rejects.toThrow(
    `A line of 14 bytes is too long for ${path}.`,
  );
  await appendLine(path, 'first', limits);
  expect(await readdir(dirname(path))).toEqual(['lines.txt']);
});

test('two servers that put the same file aside lose no line', async () => {
  const path = await newFile();
  vi.resetModules();
  const other = await import('../../lib/store/append-line.ts');
  const limits = { fileBytes: 100, fullFiles: 100, waitingLines: 500 };
  const lines = Array.from({ length: 200 }, (_, number) => `line ${number}`);
  await Promise.all(
    lines.map((line, at) => (at % 2 ? other.appendLine : appendLine)(path, line, limits)),
  );
  const files = await readdir(dirname(path));
  const kept = await Promise.all(files.map((file) => linesOf(join(dirname(path), file))));
  expect(kept.flat().filter(Boolean).sort()).toEqual([...lines].sort());
  expect(files.length).toBeGreaterThan(10);
});

test('no more lines wait than there is room for', async () => {
  const path = await newFile();
  const limits = { fileBytes: 100, fullFiles: 2, waitingLines: 2 };
  const sent = ['1', '2', '3'].map((line) => appendLine(path, line, limits));
  await expect(sent[2]).rejects.toThrow(`2 lines wait already to be written to ${path}.`);
  await Promise.all(sent.slice(0, 2));
  await appendLine(path, '4', limits);
  expect(await linesOf(path)).toEqual(['1', '2', '4', '']);
});

test('a failure is told to whoever asked for that line, and the next one is written', async () => {
  const path = await newFile();
  await mkdir(path, { recursive: true });
  const refused = appendLine(path, 'first');
  const next = refused
    .catch(() => rm(path, { recursive: true }))
    .then(() => appendLine(path, 'second'));
  await expect(refused).rejects.toMatchObject({ code: 'EISDIR' });
  await next;
  expect(await linesOf(path)).toEqual(['second', '']);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is told', async () => {
  const path = await newFile();
  await mkdir(dirname(path), { recursive: true });
  await chmod(dirname(path), 0o500);
  await expect(appendLine(path, 'first')).rejects.toMatchObject({ code: 'EACCES' });
  await chmod(dirname(path), 0o700);
});

test('a file where the folder should be is told', async () => {
  const path = await newFile();
  await mkdir(dirname(dirname(path)), { recursive: true });
  await writeFile(dirname(path), '');
  await expect(appendLine(path, 'first')).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told', async () => {
  await expect(appendLine('/dev/full', 'first')).rejects.toMatchObject({ code: 'ENOSPC' });
});

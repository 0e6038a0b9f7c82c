import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
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

test('a file that would grow too large is left as it is, and that is told', async () => {
  const path = await newFile();
  const limits = { fileBytes: 10, waitingLines: 5 };
  await appendLine(path, 'first', limits);
  await expect(appendLine(path, 'other', limits)).rejects.toThrow(
    `${path} has 6 bytes, and at most 10 are kept. Move it away.`,
  );
  await appendLine(path, 'two', limits);
  expect(await linesOf(path)).toEqual(['first', 'two', '']);
});

test('no more lines wait than there is room for', async () => {
  const path = await newFile();
  const limits = { fileBytes: 100, waitingLines: 2 };
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

// A folder for what a test's server keeps; it goes with the test.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is not there yet, in one that is. */
export async function newDataDir(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'signpost-data-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  return join(parent, 'kept', 'data');
}

/** The entries of its feedback file, one a line. */
export async function readEntries(dataDir: string): Promise<unknown[]> {
  const text = await readFile(join(dataDir, 'feedback.jsonl'), 'utf8');
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('The last line does not end.');
  return lines.map((line) => JSON.parse(line));
}

// A folder for what a test's server keeps; it goes with the test.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import type { FeedbackEntry } from '../../lib/store/store.ts';

/** A folder that is not there yet, in one that is. */
export async function newDataDir(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'signpost-data-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  return join(parent, 'kept', 'data');
}

/** What readers have said, oldest first; nothing is made where nothing was kept. */
export async function readEntries(dataDir: string): Promise<FeedbackEntry[]> {
  if (!existsSync(join(dataDir, 'signpost.db'))) return [];
  const store = openStore({ dataDir });
  const entries: FeedbackEntry[] = [];
  for await (const entry of store.feedback()) entries.push(entry);
  await store.close();
  return entries;
}

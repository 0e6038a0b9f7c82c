// Folders with an index, as the build writes it, for tests of what is published.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { buildGuides } from '../../../lib/build-guides.ts';
import { readConfig } from '../../../lib/config.ts';
import { keptFilesOf } from '../../../lib/index/kept-files.ts';

/** A folder that goes with the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-published-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder that goes with the file of tests. */
export async function newFolderOfFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-published-'));
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}

/** The paths of the files of an index of one guide, whose bakers earn so much. */
export async function filesOfIndex(pay: string): Promise<string[]> {
  const guideDir = await newFolder();
  const indexDir = await newFolder();
  const guide = `# Bakers {#bakers}\n\n## Pay {#pay}\n\nA baker earns ${pay} a year.\n`;
  await writeFile(join(guideDir, 'bakers.md'), guide);
  const config = { ...readConfig({ GUIDE_DIR: guideDir, EMBEDDINGS: 'off' }), indexDir };
  return keptFilesOf(await buildGuides(config), indexDir);
}

// The guides of a folder, indexed in memory: what the evaluation and the benchmarks ask.
import { indexGuides } from '../lib/build-guides.ts';
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { readGuideFiles } from '../lib/load/guide-files.ts';

/** The folder of the bundled guide. */
export const bundledGuides = `${import.meta.dirname}/../content/guides`;

/** The index of a folder's guides; the bundled guide's unless told. */
export async function indexFolder(folder = bundledGuides): Promise<GuideIndex> {
  return indexGuides(await readGuideFiles(folder));
}

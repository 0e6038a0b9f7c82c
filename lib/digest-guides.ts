// load -> chunk -> what the index takes of it, for some guides of a folder: as much work as one thread does at a time.
import { chunkGuide } from './chunk/chunk-guide.ts';
import { type GuideBatch, type GuideWithSource, readBatch } from './index/guide-batch.ts';
import type { GuideFile } from './load/guide-files.ts';
import { parseGuides } from './load/parse-guides.ts';

/** Characters of Markdown up to which guides make one batch. */
const batchSize = 256 * 1024;

/** The files in order, in groups that are worked on one at a time; a larger one stands alone. */
export function inBatches(files: GuideFile[]): GuideFile[][] {
  const batches: GuideFile[][] = [];
  let size = batchSize;
  for (const file of files) {
    const own = file.source.length + (file.wordsFile?.source.length ?? 0);
    if (size + own > batchSize) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(file);
    size += own;
  }
  return batches;
}

/**
 * What the index takes of some guides.
 * @throws SignpostError `bad-guide` that names the file and what to mend in it.
 */
export async function digestFiles(files: GuideFile[]): Promise<GuideBatch> {
  const guides: GuideWithSource[] = [];
  for (const parsed of parseGuides(files)) {
    guides.push({ guide: await chunkGuide(parsed), source: parsed.source });
  }
  return readBatch(guides);
}

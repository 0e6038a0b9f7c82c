// load -> chunk -> what the index takes of it, for some guides of a folder: as much work as one thread does at a time.
import { crc32 } from 'node:zlib';
import { chunkGuides } from './chunk/chunk-guides.ts';
import type { GuideNames } from './chunk/guide-folder.ts';
import type { InnerLink } from './chunk/guide-links.ts';
import { type Look, RecordedNames } from './chunk/recorded-names.ts';
import { type GuideBatch, readBatch } from './index/guide-batch.ts';
import type { GuideFile } from './load/guide-files.ts';
import type { GuideWarning } from './load/guide-warning.ts';
import { parseGuides } from './load/parse-guides.ts';

/** Characters of Markdown up to which guides make one batch. */
const batchSize = 256 * 1024;

/**
 * The files in order, in groups that are worked on one at a time; a larger one stands alone. Past half its size a batch
 * ends behind each second file, which it is says its name: so an edit that makes a file longer moves no file that stands
 * far behind it to another batch.
 */
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
    if (size > batchSize / 2 && crc32(file.file) % 2 === 0) size = batchSize;
  }
  return batches;
}

/** What the index takes of some guides, and what their author should know. */
export type Digest = {
  batch: GuideBatch;
  warnings: GuideWarning[];
  /** Links to sections, to be checked once all guides are cut. */
  links: InnerLink[];
  /** What of the folder's names it hangs on. */
  looks: Look[];
};

/**
 * What the index takes of some guides.
 * @param names Of all guides of the folder.
 * @throws SignpostError `bad-guide` that names every fault of every file, with what to mend.
 */
export async function digestFiles(files: GuideFile[], names: GuideNames): Promise<Digest> {
  const folder = new RecordedNames(names);
  const warnings: GuideWarning[] = [];
  const links: InnerLink[] = [];
  const parsed = parseGuides(files, { get: (file) => folder.slugOf(file) });
  const warn = (warning: GuideWarning) => warnings.push(warning);
  const guides = await chunkGuides(parsed, { folder, warn, links });
  const sources = new Map(parsed.map(({ slug, source }) => [slug, source]));
  return {
    batch: readBatch(guides.map((guide) => ({ guide, source: sources.get(guide.slug) ?? '' }))),
    warnings,
    links: links.filter(({ fragment }) => fragment.length > 1),
    looks: folder.looks,
  };
}

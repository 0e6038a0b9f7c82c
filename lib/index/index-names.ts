// How an index is called on the disk, and the guides that it was made from.
import { createHash } from 'node:crypto';
import type { GuideFile } from '../load/guide-files.ts';
import { basePath } from '../wire/site-path.ts';

/** Raised whenever the shape of the index's files, or the way in which their contents are made, changes. */
export const formatVersion = 10;
export const indexName = 'index.bin';
export const textsName = 'texts.bin';

/** SHA-256 over format version, base path, paths and sources. */
export function contentHashOf(files: GuideFile[]): string {
  const hash = createHash('sha256').update(`${formatVersion}\0${basePath}`);
  for (const { file, source, wordsFile } of files) {
    hash.update(`${file}\0${source}\0${wordsFile?.source ?? ''}\0`);
  }
  return hash.digest('hex');
}

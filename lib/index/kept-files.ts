// The files that an index is opened from.
import { join } from 'node:path';
import { embeddingPath } from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';
import { indexName, textsName } from './index-file.ts';

/** Paths of the files of an index that was read from this folder, its vectors among them where it has any. */
export function keptFilesOf({ vectors }: GuideIndex, indexDir: string): string[] {
  const files = [join(indexDir, indexName), join(indexDir, textsName)];
  return vectors ? [...files, embeddingPath(indexDir, vectors.modelId)] : files;
}

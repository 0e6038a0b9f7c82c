// What an index is opened from: its files, and the lists of terms that servers read one by one where the whole has no
// room in their memory.
import { join } from 'node:path';
import { embeddingPath } from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';
import { indexName, textsName } from './index-names.ts';

/** Paths of the files of an index that was read from this folder, its vectors among them where it has any. */
export function keptFilesOf({ vectors }: GuideIndex, indexDir: string): string[] {
  const files = [join(indexDir, indexName), join(indexDir, textsName)];
  return vectors ? [...files, embeddingPath(indexDir, vectors.modelId)] : files;
}

/** The vectors of an index that has them in memory, with where the statements of each guide begin. */
export function keptVectorsOf(index: GuideIndex) {
  const { vectors, statementCount: count, guides } = index;
  if (!vectors?.statements) return undefined;
  return { ...vectors, count, guides: guides.map(({ slug }) => index.firstOf(slug)) };
}

/** Which passages hold a term, as the index keeps it (`PostingParts`). */
export type KeptList = { term: string; passages: number; bytes: Uint8Array };

/** The lists of all terms. */
export function* keptListsOf({ lexical }: GuideIndex): Generator<KeptList> {
  const { terms, counts, ends, bytes } = lexical.postings.parts;
  for (let number = 0; number < terms.size; number += 1) {
    yield {
      term: terms.at(number),
      passages: counts[number] ?? 0,
      bytes: bytes.subarray(ends[number - 1] ?? 0, ends[number] ?? 0),
    };
  }
}

// Opens the index of a folder, whole or with what has no room in memory left elsewhere.
import type { Config } from '../config.ts';
import { embeddingModelId } from '../models/open-embedder.ts';
import type { GuideIndex } from './guide-index.ts';
import { readIndexFile } from './index-file.ts';
import type { IndexVectors } from './index-vectors.ts';
import { withVectorsBeside } from './open-index.ts';
import type { ListSource } from './posting-table.ts';
import { type VectorSource, VectorsElsewhere } from './vectors-elsewhere.ts';

/** What of an index is kept elsewhere too, for one that is larger than `INDEX_MEMORY`. */
export type FarTables = {
  /** Gives the lists of some terms. */
  lists: ListSource;
  vectors?: FarVectors | undefined;
};

/** Vectors of statements that are asked where they are kept, and those of listed questions. */
export type FarVectors = VectorSource & {
  modelId: string;
  dimensions: number;
  listed(): Promise<Pick<IndexVectors, 'questions' | 'notCovered'>>;
};

/**
 * The index in a folder, with the vectors that are kept beside it.
 * @param tables Where its lists of terms and its vectors are, too, for one that is larger than `INDEX_MEMORY`: they stay
 * there. Without vectors passages are found by their words alone then.
 * @throws SignpostError `bad-index`.
 */
export async function openFolder(
  folder: string,
  { embedding, indexMemory }: Config,
  { lists, vectors }: FarTables,
): Promise<GuideIndex> {
  const far = indexMemory === undefined ? undefined : { above: indexMemory, source: lists };
  const index = await readIndexFile(folder, undefined, far);
  if (!index.lexical.postings.isFar) return withVectorsBeside(index, embedding, folder);
  const isOfModel = vectors && vectors.modelId === embeddingModelId(embedding);
  return isOfModel ? withVectorsElsewhere(index, vectors) : index;
}

/** The index with vectors of its statements that are asked where they are kept. */
export async function withVectorsElsewhere(
  index: GuideIndex,
  vectors: FarVectors,
): Promise<GuideIndex> {
  const { modelId, dimensions } = vectors;
  const elsewhere = new VectorsElsewhere(vectors);
  return index.withVectors({ modelId, dimensions, ...(await vectors.listed()), elsewhere });
}

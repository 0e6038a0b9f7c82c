// Gives an index its vectors: kept ones from the file beside the index, new ones from the embedding model. Without
// the model the index stays as it is, and passages are found by words.
import type { Embedder } from '../models/embedder.ts';
import { EmbeddingFailure, warnOfFailure } from '../models/embedding-failure.ts';
import { embeddedTexts } from './embedded-texts.ts';
import {
  type Embeddings,
  embeddingHash,
  readEmbeddings,
  writeEmbeddings,
} from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';
import { withEmbeddings } from './kept-vectors.ts';
import { tellUnkept } from './replace-file.ts';

const retries = 2;
/** Milliseconds after which what was made is kept, so that whoever stops a long build loses little. */
const keptEvery = 15_000;

export type EmbedIndexOptions = {
  /** The folder in which embeddings are kept; nowhere when undefined. */
  indexDir: string | undefined;
  /** Told how many of the texts that lack a vector have one by now. */
  onProgress?: ((done: number, total: number) => void) | undefined;
};

/**
 * The index with vectors, for which only texts are embedded that are new or changed; without vectors, and with a
 * warning, when the model fails. What was embedded until then is kept for the next build.
 */
export async function embedIndex(
  index: GuideIndex,
  embedder: Embedder,
  { indexDir, onProgress }: EmbedIndexOptions,
): Promise<GuideIndex> {
  const { modelId } = embedder;
  const texts = textsByHash(index, modelId);
  const kept: Embeddings = indexDir ? await readEmbeddings(indexDir, modelId) : new Map();
  const embeddings: Embeddings = new Map([...kept].filter(([hash]) => texts.has(hash)));
  const write = async () => {
    if (!indexDir || embeddings.size === 0) return;
    await writeEmbeddings(indexDir, modelId, embeddings).catch(
      tellUnkept('What was embedded', indexDir),
    );
  };
  const isCurrent = embeddings.size === kept.size && embeddings.size === texts.size;
  const options = { embedder, onProgress, write };
  await embedMissing(texts, embeddings, options).catch(warnOfFailure);
  if (!isCurrent) await write();
  return withEmbeddings(index, modelId, embeddings) ?? index;
}

function textsByHash(index: GuideIndex, modelId: string): Map<string, string> {
  const texts = Object.values(embeddedTexts(index)).flat();
  return new Map(texts.map((text) => [embeddingHash(modelId, text), text]));
}

type MissingOptions = Pick<EmbedIndexOptions, 'onProgress'> & {
  embedder: Embedder;
  write: () => Promise<void>;
};

// Adds to `embeddings` batch by batch, so that a failure leaves what came before it.
async function embedMissing(
  texts: Map<string, string>,
  embeddings: Embeddings,
  options: MissingOptions,
): Promise<void> {
  const { embedder, onProgress, write } = options;
  const missing = [...texts].filter(([hash]) => !embeddings.has(hash));
  let writtenAt = performance.now();
  for (let at = 0; at < missing.length; at += embedder.batchSize) {
    onProgress?.(at, missing.length);
    const batch = missing.slice(at, at + embedder.batchSize);
    const signal = AbortSignal.timeout(embedder.batchTimeoutMs);
    const batchTexts = batch.map(([, text]) => text);
    const vectors = await embedder.embed(batchTexts, { retries, signal });
    const [known] = embeddings.values();
    if (known && known.length !== vectors[0]?.length) {
      if (at > 0) throw new EmbeddingFailure('It gave vectors of different lengths.');
      // Another model answers to the same name: what was kept is of no use.
      embeddings.clear();
      return embedMissing(texts, embeddings, options);
    }
    for (const [position, [hash]] of batch.entries()) {
      const vector = vectors[position];
      if (vector) embeddings.set(hash, vector);
    }
    if (performance.now() - writtenAt > keptEvery) {
      await write();
      writtenAt = performance.now();
    }
  }
  if (missing.length > 0) onProgress?.(missing.length, missing.length);
}

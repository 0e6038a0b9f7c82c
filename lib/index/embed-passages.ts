// Gives an index the vectors of its passages: kept ones from the file beside the index, new ones from the
// embedding service. Without the service the index stays as it is, and passages are found by words.
import { EmbeddingFailure, warnOfFailure } from '../models/embedding-failure.ts';
import type { Embedder } from '../models/open-embedder.ts';
import {
  type Embeddings,
  embeddingHash,
  readEmbeddings,
  writeEmbeddings,
} from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';
import { embeddedText, withEmbeddings } from './kept-vectors.ts';

/** Texts in one request: what the smallest of the usual servers take. */
const batchSize = 32;
const batchTimeoutMs = 60_000;
const retries = 2;

/**
 * The index with vectors, for which only passages are embedded that are new or changed; without vectors,
 * and with a warning, when the service fails. What was embedded until then is kept for the next build.
 */
export async function embedPassages(
  index: GuideIndex,
  embedder: Embedder,
  indexDir: string,
): Promise<GuideIndex> {
  const { modelId } = embedder;
  const texts = textsByHash(index, modelId);
  const kept = await readEmbeddings(indexDir, modelId);
  const embeddings: Embeddings = new Map([...kept].filter(([hash]) => texts.has(hash)));
  const isCurrent = embeddings.size === kept.size && embeddings.size === texts.size;
  await embedMissing(texts, embeddings, embedder).catch(warnOfFailure);
  if (!isCurrent && embeddings.size > 0) await writeEmbeddings(indexDir, modelId, embeddings);
  return withEmbeddings(index, modelId, embeddings) ?? index;
}

function textsByHash(index: GuideIndex, modelId: string): Map<string, string> {
  const texts = index.passages.map((passage) => embeddedText(passage, index));
  return new Map(texts.map((text) => [embeddingHash(modelId, text), text]));
}

// Adds to `embeddings` batch by batch, so that a failure leaves what came before it.
async function embedMissing(
  texts: Map<string, string>,
  embeddings: Embeddings,
  embedder: Embedder,
): Promise<void> {
  const missing = [...texts].filter(([hash]) => !embeddings.has(hash));
  for (let at = 0; at < missing.length; at += batchSize) {
    const batch = missing.slice(at, at + batchSize);
    const signal = AbortSignal.timeout(batchTimeoutMs);
    const batchTexts = batch.map(([, text]) => text);
    const vectors = await embedder.embed(batchTexts, { retries, signal });
    const [known] = embeddings.values();
    if (known && known.length !== vectors[0]?.length) {
      if (at > 0) throw new EmbeddingFailure('It gave vectors of different lengths.');
      // Another model answers to the same name: what was kept is of no use.
      embeddings.clear();
      return embedMissing(texts, embeddings, embedder);
    }
    for (const [position, [hash]] of batch.entries()) {
      const vector = vectors[position];
      if (vector) embeddings.set(hash, vector);
    }
  }
}

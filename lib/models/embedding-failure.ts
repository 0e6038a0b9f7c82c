// What went wrong at an embedding model, as one line for the log: without a service's key, and without its own
// words, which may repeat the key or the texts.
import { APICallError } from '@ai-sdk/provider';
import { ServiceResting } from './circuit.ts';
import { lastAttempt, withoutSecrets } from './failure-reason.ts';

const longestReason = 200;

/** An embedding model did not give the vectors; the message is fit for the log. */
export class EmbeddingFailure extends Error {
  override name = 'EmbeddingFailure';
  /** What has failed, as the log names it. */
  readonly source: string;
  /** Whether the log has been told of it already. */
  readonly isTold: boolean;

  constructor(message: string, { source = 'The embedding service', isTold = false } = {}) {
    super(message);
    this.source = source;
    this.isTold = isTold;
  }
}

/** @param secrets Stand in no message. */
export function failureOf(error: unknown, secrets: readonly string[]): EmbeddingFailure {
  if (error instanceof EmbeddingFailure) return error;
  if (error instanceof ServiceResting) return new EmbeddingFailure(error.message, { isTold: true });
  return new EmbeddingFailure(reasonOf(lastAttempt(error), secrets));
}

/** Logs that there will be no vectors; throws again what is not the model's failure. */
export function warnOfFailure(error: unknown): void {
  if (!(error instanceof EmbeddingFailure)) throw error;
  if (error.isTold) return;
  console.warn(`${error.source} failed; passages are found by their words alone. ${error.message}`);
}

function reasonOf(error: unknown, secrets: readonly string[]): string {
  if (APICallError.isInstance(error) && error.statusCode !== undefined) {
    const isRefused = error.statusCode >= 400;
    return isRefused ? `It answered HTTP ${error.statusCode}.` : 'Its answer holds no embeddings.';
  }
  if (!(error instanceof Error)) return 'It failed without an error.';
  if (error.name === 'TimeoutError') return 'It did not answer in time.';
  return withoutSecrets(error.message, secrets).slice(0, longestReason);
}

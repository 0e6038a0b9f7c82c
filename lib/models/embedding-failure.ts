// What went wrong at an embedding model, as one line for the log: without a service's key, and without its own
// words, which may repeat the key or the texts.
import { APICallError } from '@ai-sdk/provider';
import { isMarked } from '../errors.ts';
import { ServiceResting } from './circuit.ts';
import { countFailure } from './failure-count.ts';
import { lastAttempt, withoutSecrets } from './failure-reason.ts';

const longestReason = 200;
const mark = Symbol.for('signpost.embedding-failure');

/** An embedding model did not give the vectors; the message is fit for the log. */
export class EmbeddingFailure extends Error {
  readonly [mark] = true;
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

  /** The embedding model of the process is asked by the copies of all routes. */
  static override [Symbol.hasInstance](value: unknown): value is EmbeddingFailure {
    return isMarked(value, mark);
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
  countFailure();
  if (!(error instanceof EmbeddingFailure)) throw error;
  if (error.isTold) return;
  console.warn(`${error.source} failed; passages are found by their words alone. ${error.message}`);
}

/** Of each embedding model that fails, what the log was told last. */
const toldOf = new WeakMap<object, EmbeddingFailure>();

/**
 * Logs for an embedding model that is asked again and again that there will be no vectors: once, until it fails in
 * another way or `noteAnswer` tells that it does not fail any more. Throws again what is not the model's failure.
 */
export function warnOfNewFailure(embedder: object, error: unknown): void {
  countFailure();
  if (error instanceof EmbeddingFailure) {
    if (error.isTold || toldOf.get(embedder)?.message === error.message) return;
    toldOf.set(embedder, error);
  }
  warnOfFailure(error);
}

/** Notes that an embedding model has given vectors that can be used, and logs it where the log knows of a failure. */
export function noteAnswer(embedder: object): void {
  const failure = toldOf.get(embedder);
  if (!toldOf.delete(embedder)) return;
  console.warn(`${failure?.source} gives vectors again; passages are found by their meaning too.`);
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

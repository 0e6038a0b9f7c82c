// An embedder over a thread that runs a model: calls one after the other, stopped ones dropped, failures survived.
import type { Embedder } from './embedder.ts';
import { EmbeddingFailure } from './embedding-failure.ts';

/** Characters of one text that the model gets: more than the 256 tokens that it reads. */
const longestText = 2000;
/** Calls that wait; with more, a question is answered sooner by its words alone. */
const mostWaiting = 20;
/** Characters of what a thread gives as the reason of its end. */
const longestReason = 200;
/** Failures after which the model is not started again. */
const mostFailures = 3;

/** What runs the model: a worker thread, or what a test puts in its place. */
export type ModelThread = {
  /** Sends texts to be embedded; `onVectors` or `onEnd` follows. */
  send(texts: string[]): void;
  /** Ends it; nothing follows. */
  end(): void;
};

export type ThreadEvents = {
  onVectors(vectors: Float32Array[]): void;
  /** It has ended by itself, and why. */
  onEnd(reason: string): void;
};

type StartThread = (events: ThreadEvents) => ModelThread;

type Job = {
  texts: string[];
  resolve(vectors: Float32Array[]): void;
  reject(failure: EmbeddingFailure): void;
};

/**
 * An embedder over a thread, which gets one call after the other. After a failure the thread is started anew at the
 * next call, but not for ever. Calls beyond those that the thread can answer soon fail at once.
 */
export function threadEmbedder(
  start: StartThread,
  model: Pick<Embedder, 'modelId' | 'batchSize' | 'batchTimeoutMs'>,
): Embedder {
  const queue = new ThreadQueue(start);
  return {
    ...model,
    embed: (texts, { signal }) => queue.embed(texts, signal),
    isLost: () => queue.isLost,
    rest: () => queue.rest(),
  };
}

class ThreadQueue {
  readonly #start: StartThread;
  readonly #waiting: Job[] = [];
  #running: Job | undefined;
  #thread: ModelThread | undefined;
  #failures = 0;
  /** Whether the log knows that calls fail because too many wait. */
  #hasToldOfCrowd = false;

  constructor(start: StartThread) {
    this.#start = start;
  }

  get isLost(): boolean {
    return this.#failures >= mostFailures;
  }

  async embed(texts: string[], signal: AbortSignal): Promise<Float32Array[]> {
    if (this.isLost) throw failureOf('It has failed before.', true);
    if (signal.aborted) throw stopped(signal);
    if (this.#waiting.length >= mostWaiting) throw this.#crowded();
    const { promise, resolve, reject } = Promise.withResolvers<Float32Array[]>();
    const job = { texts: texts.map((text) => text.slice(0, longestText)), resolve, reject };
    const stop = () => {
      // What has begun is computed to its end, but nobody waits for it any more.
      const at = this.#waiting.indexOf(job);
      if (at >= 0) this.#waiting.splice(at, 1);
      reject(stopped(signal));
    };
    signal.addEventListener('abort', stop, { once: true });
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => signal.removeEventListener('abort', stop));
  }

  rest(): void {
    if (this.#running) return;
    this.#thread?.end();
    this.#thread = undefined;
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    if (!this.#running) return;
    try {
      this.#thread ??= this.#start({
        onVectors: (vectors) => this.#finish(vectors),
        onEnd: (reason) => this.#fail(reason),
      });
      this.#thread.send(this.#running.texts);
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #finish(vectors: Float32Array[]): void {
    this.#running?.resolve(vectors);
    this.#running = undefined;
    if (this.#waiting.length === 0) this.#hasToldOfCrowd = false;
    this.#next();
  }

  #fail(reason: string): void {
    this.#thread = undefined;
    this.#failures += 1;
    this.#running?.reject(failureOf(this.isLost ? `${reason} It is not started again.` : reason));
    this.#running = undefined;
    if (this.isLost) {
      for (const { reject } of this.#waiting.splice(0)) reject(failureOf(reason, true));
    }
    this.#next();
  }

  #crowded(): EmbeddingFailure {
    const isTold = this.#hasToldOfCrowd;
    this.#hasToldOfCrowd = true;
    return failureOf('More questions wait for it than it can embed soon.', isTold);
  }
}

function stopped({ reason }: AbortSignal): EmbeddingFailure {
  const isLate = reason instanceof Error && reason.name === 'TimeoutError';
  return failureOf(isLate ? 'It did not answer in time.' : 'It was stopped.');
}

function failureOf(message: string, isTold = false): EmbeddingFailure {
  const line = message.replace(/\s+/g, ' ').slice(0, longestReason);
  return new EmbeddingFailure(line, { source: 'The embedding model', isTold });
}

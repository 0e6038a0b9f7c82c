// Reads many guides in several threads, and gives what is read in the order of the guides: the index is the same,
// whatever the number of threads.
import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { GuideFolder, type NamedGuide } from './chunk/guide-folder.ts';
import { type Digest, digestFiles } from './digest-guides.ts';
import type { DigestReply } from './digest-worker.ts';
import { SignpostError } from './errors.ts';
import type { GuideFile } from './load/guide-files.ts';

const workerFile = 'lib/digest-worker.ts';
/** Batches from which threads save more time than they take to start. */
const fewestBatches = 8;
const mostThreads = 8;
/** Batches that a thread has before it: one that it works on, and the next. */
const aheadOfThread = 2;

/**
 * What the index takes of each batch of files, in their order; of a batch with faults, the error that names them all.
 * @param named All guides of the folder.
 */
export async function* digestBatches(
  batches: GuideFile[][],
  named: NamedGuide[],
): AsyncGenerator<Digest | SignpostError> {
  const worker = batches.length < fewestBatches ? undefined : fileOfWorker();
  const count = Math.min(mostThreads, availableParallelism());
  if (worker === undefined || count < 2) {
    const folder = new GuideFolder(named);
    for (const files of batches) yield await digestFiles(files, folder).catch(faultOf);
    return;
  }
  const threads = Array.from({ length: count }, () => new DigestThread(worker, named));
  try {
    const ahead: Promise<Digest | SignpostError>[] = [];
    for (const [at, files] of batches.entries()) {
      const batch = threads[at % count]?.digest(files);
      // The first failure ends all, and is told where it is waited for.
      batch?.catch(() => {});
      if (batch) ahead.push(batch);
      if (ahead.length < count * aheadOfThread) continue;
      const next = ahead.shift();
      if (next) yield await next;
    }
    for (const batch of ahead) yield await batch;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** What is read is dropped soon: a small space for what is young is collected often, and the thread stays small. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

type Waiting = { resolve(read: Digest | SignpostError): void; reject(error: unknown): void };

class DigestThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(file: URL, named: NamedGuide[]) {
    // It needs no keys; where the site stands is part of what it reads.
    const env = { BASE_PATH: process.env.BASE_PATH ?? '' };
    this.#worker = new Worker(file, { name: 'digest', env, workerData: named, resourceLimits });
    this.#worker.on('message', (reply: DigestReply) => {
      const first = this.#waiting.shift();
      first?.resolve(
        'digest' in reply ? reply.digest : new SignpostError(reply.code, reply.message),
      );
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`Its thread ended with code ${code}.`)));
  }

  digest(files: GuideFile[]): Promise<Digest | SignpostError> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(files);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

function faultOf(error: unknown): SignpostError {
  if (error instanceof SignpostError) return error;
  throw error;
}

// By the place of Signpost's own package.json: a bundle has the file no more, and reads in its own thread.
function fileOfWorker(): URL | undefined {
  const own = findPackageJSON('..', import.meta.url);
  const file = own && new URL(workerFile, pathToFileURL(own));
  return file && existsSync(file) ? file : undefined;
}

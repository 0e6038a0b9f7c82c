// Runs in a worker thread: reads the guides that it is sent, batch by batch.
import { parentPort, workerData } from 'node:worker_threads';
import { GuideFolder, type NamedGuide } from './chunk/guide-folder.ts';
import { type Digest, digestFiles } from './digest-guides.ts';
import { type ErrorCode, SignpostError } from './errors.ts';
import type { GuideFile } from './load/guide-files.ts';

/** What was read, or what is wrong with a guide. */
export type DigestReply = { digest: Digest } | { code: ErrorCode; message: string };

const folder = new GuideFolder(workerData as NamedGuide[]);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (files: GuideFile[]) => {
  last = last.then(async () => parentPort?.postMessage(await reply(files)));
});

async function reply(files: GuideFile[]): Promise<DigestReply> {
  try {
    return { digest: await digestFiles(files, folder) };
  } catch (error) {
    if (error instanceof SignpostError) return { code: error.code, message: error.message };
    throw error;
  }
}

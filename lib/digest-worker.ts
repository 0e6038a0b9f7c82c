// Runs in a worker thread: reads the guides that it is sent, batch by batch.
import { parentPort } from 'node:worker_threads';
import { digestFiles } from './digest-guides.ts';
import { type ErrorCode, SignpostError } from './errors.ts';
import type { GuideBatch } from './index/guide-batch.ts';
import type { GuideFile } from './load/guide-files.ts';

/** What was read, or what is wrong with a guide. */
export type DigestReply = { batch: GuideBatch } | { code: ErrorCode; message: string };

let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (files: GuideFile[]) => {
  last = last.then(async () => parentPort?.postMessage(await reply(files)));
});

async function reply(files: GuideFile[]): Promise<DigestReply> {
  try {
    return { batch: await digestFiles(files) };
  } catch (error) {
    if (error instanceof SignpostError) return { code: error.code, message: error.message };
    throw error;
  }
}

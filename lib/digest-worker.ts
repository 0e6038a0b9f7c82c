// Runs in a worker thread: reads the guides that it is sent, batch by batch.
import { workerData } from 'node:worker_threads';
import { answerMessages } from './answering-thread.ts';
import { GuideFolder, type NamedGuide } from './chunk/guide-folder.ts';
import type { Digest } from './digest-guides.ts';
import { type ErrorCode, SignpostError } from './errors.ts';
import { type DigestMessage, digestAndKeep } from './kept-digests.ts';

/** What was read, or what is wrong with a guide. */
export type DigestReply = { digest: Digest } | { code: ErrorCode; message: string };

const folder = new GuideFolder(workerData as NamedGuide[]);
answerMessages(reply);

async function reply(asked: DigestMessage): Promise<DigestReply> {
  try {
    return { digest: await digestAndKeep(asked, folder) };
  } catch (error) {
    if (error instanceof SignpostError) return { code: error.code, message: error.message };
    throw error;
  }
}

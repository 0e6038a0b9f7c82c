// Reads many guides in several threads, and gives what is read in the order of the guides: the index is the same,
// whatever the number of threads.
import { doneByThreads, startThreads } from './answering-thread.ts';
import { GuideFolder, type NamedGuide } from './chunk/guide-folder.ts';
import { type Digest, digestFiles } from './digest-guides.ts';
import type { DigestReply } from './digest-worker.ts';
import { SignpostError } from './errors.ts';
import type { GuideFile } from './load/guide-files.ts';

/** Batches from which threads save more time than they take to start. */
const fewestBatches = 8;
/** What is read is dropped soon: a small space for what is young is collected often, and the thread stays small. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/**
 * What the index takes of each batch of files, in their order; of a batch with faults, the error that names them all.
 * @param named All guides of the folder.
 */
export async function* digestBatches(
  batches: GuideFile[][],
  named: NamedGuide[],
): AsyncGenerator<Digest | SignpostError> {
  const threads = batches.length < fewestBatches ? [] : threadsFor(named);
  if (threads.length === 0) {
    const folder = new GuideFolder(named);
    for (const files of batches) yield await digestFiles(files, folder).catch(faultOf);
    return;
  }
  for await (const reply of doneByThreads(batches, threads, (files, thread) => thread.ask(files))) {
    yield 'digest' in reply ? reply.digest : new SignpostError(reply.code, reply.message);
  }
}

function threadsFor(named: NamedGuide[]) {
  return startThreads<GuideFile[], DigestReply>('lib/digest-worker.ts', {
    name: 'digest',
    workerData: named,
    resourceLimits,
  });
}

function faultOf(error: unknown): SignpostError {
  if (error instanceof SignpostError) return error;
  throw error;
}

// Reads many guides in several threads, and gives what is read in the order of the guides: the index is the same,
// whatever the number of threads, and whatever of it was read by a build before.
import { doneByThreads, startThreads } from './answering-thread.ts';
import { GuideFolder, type NamedGuide } from './chunk/guide-folder.ts';
import type { Digest } from './digest-guides.ts';
import type { DigestReply } from './digest-worker.ts';
import { SignpostError } from './errors.ts';
import { type DigestMessage, digestAndKeep, type KeptDigests } from './kept-digests.ts';
import type { GuideFile } from './load/guide-files.ts';

/** Batches from which threads save more time than they take to start. */
const fewestBatches = 8;
/** Kept ones that are read and unpacked while one before them is written. */
const keptAhead = 3;
/** What is read is dropped soon: a small space for what is young is collected often, and the thread stays small. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/**
 * What the index takes of each batch of files, in their order; of a batch with faults, the error that names them all.
 * @param named All guides of the folder.
 * @param kept What was read of guides before: such a batch is not read again, and what is read is kept.
 */
export async function* digestBatches(
  batches: GuideFile[][],
  named: NamedGuide[],
  kept?: KeptDigests,
): AsyncGenerator<Digest | SignpostError> {
  const folder = new GuideFolder(named);
  const asked = batches.map((files): DigestMessage => ({ files, keepAt: kept?.pathOf(files) }));
  const isMissing = ({ keepAt }: DigestMessage) => keepAt === undefined || !kept?.has(keepAt);
  const missing = readAnew(asked.filter(isMissing), { folder, named });
  const ahead: Promise<Digest | undefined>[] = [];
  const there = asked.filter((each) => !isMissing(each));
  const readAhead = () => {
    for (const { keepAt = '' } of there.splice(0, keptAhead - ahead.length)) {
      if (kept) ahead.push(kept.read(keepAt, folder));
    }
  };
  try {
    for (const each of asked) {
      readAhead();
      const read = isMissing(each) ? (await missing.next()).value : await ahead.shift();
      // What is damaged, or hangs on names that are others now, is read again.
      yield read ?? (await digestAndKeep(each, folder).catch(faultOf));
    }
  } finally {
    await missing.return(undefined);
  }
}

type Folder = { folder: GuideFolder; named: NamedGuide[] };

async function* readAnew(
  asked: DigestMessage[],
  { folder, named }: Folder,
): AsyncGenerator<Digest | SignpostError, undefined> {
  const threads = asked.length < fewestBatches ? [] : threadsFor(named);
  if (threads.length === 0) {
    for (const each of asked) yield await digestAndKeep(each, folder).catch(faultOf);
    return;
  }
  for await (const reply of doneByThreads(asked, threads, (each, thread) => thread.ask(each))) {
    yield 'digest' in reply ? reply.digest : new SignpostError(reply.code, reply.message);
  }
}

function threadsFor(named: NamedGuide[]) {
  return startThreads<DigestMessage, DigestReply>('lib/digest-worker.ts', {
    name: 'digest',
    workerData: named,
    resourceLimits,
  });
}

function faultOf(error: unknown): SignpostError {
  if (error instanceof SignpostError) return error;
  throw error;
}

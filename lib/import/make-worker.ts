// Runs in a worker thread: makes guides of the originals that it is sent, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { type Original, UnreadableOriginal } from './imported.ts';
import { GuideLinker, type SharedLinker } from './link-guides.ts';
import { type MadeGuide, makeGuide } from './make-guide.ts';

export type MakeMessage = { original: Original; file: string };
export type MakeReply = { made: MadeGuide } | { unreadable: string };

const linker = GuideLinker.shared(workerData as SharedLinker);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: MakeMessage) => {
  last = last.then(async () => parentPort?.postMessage(await reply(message)));
});

async function reply({ original, file }: MakeMessage): Promise<MakeReply> {
  try {
    return { made: await makeGuide(original, file, linker) };
  } catch (error) {
    if (error instanceof UnreadableOriginal) return { unreadable: error.message };
    throw error;
  }
}

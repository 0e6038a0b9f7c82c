// Runs in a worker thread: makes guides of the originals that it is sent, one after the other.
import { workerData } from 'node:worker_threads';
import { answerMessages } from '../answering-thread.ts';
import { type Original, UnreadableOriginal } from './imported.ts';
import { GuideLinker, type SharedLinker } from './link-guides.ts';
import { type MadeGuide, makeGuide } from './make-guide.ts';

export type MakeMessage = { original: Original; file: string };
/** The guide, or why there is none; `isElsewhere` where what it leads to is read. */
export type MakeReply = { made: MadeGuide } | { unreadable: string; isElsewhere?: boolean };

const { targets, mark } = workerData as SharedLinker;
const linker = new GuideLinker(targets, mark);

answerMessages(reply);

async function reply({ original, file }: MakeMessage): Promise<MakeReply> {
  try {
    return { made: await makeGuide(original, file, linker) };
  } catch (error) {
    if (error instanceof UnreadableOriginal) return { unreadable: error.message };
    throw error;
  }
}

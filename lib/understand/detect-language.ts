// The language of a text as a detector tells it (eld: n-grams of letters), in a thread that is started when the first text
// needs it.
import { AnsweringThread } from '../answering-thread.ts';
import { countFailure } from '../models/failure-count.ts';
import { ownFile } from '../own-file.ts';
import { processWide } from '../process-wide.ts';

export type DetectedLanguage = {
  /** Of ISO 639-1; empty where nothing tells. */
  language: string;
  /** Whether the detector stands by it. */
  isReliable: boolean;
};

const workerFile = 'lib/understand/language-worker.ts';

type Thread = AnsweringThread<string, DetectedLanguage>;

const shared = processWide<{ thread?: Thread }>('languages', () => ({}));

/** The language of a text; none, not reliably, where the detector cannot be had. */
export async function detectLanguage(text: string): Promise<DetectedLanguage> {
  shared.thread ??= start();
  const { thread } = shared;
  try {
    return await thread.ask(text);
  } catch (error) {
    console.error('No language is told.', error);
    countFailure();
    // The next text gets a thread of its own.
    if (shared.thread === thread) delete shared.thread;
    return { language: '', isReliable: false };
  }
}

function start(): Thread {
  // It needs no keys.
  return new AnsweringThread(ownFile(workerFile), { name: 'languages', env: {} });
}

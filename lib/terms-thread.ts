// Puts terms together beside the thread that writes texts: each is half of a build in which most guides are the same.
import { type AnsweringThread, startThreads } from './answering-thread.ts';
import type { Part } from './index/binary-parts.ts';
import { type Terms, TermsHere } from './index/index-terms.ts';
import type { TermsMessage, TermsReply } from './terms-worker.ts';

/** In a thread of their own; in this one where one does the same work, or a bundle has no such file. */
export function startTermsThread(): Terms {
  const options = { name: 'terms' };
  const [thread] = startThreads<TermsMessage, TermsReply>('lib/terms-worker.ts', options, 1);
  return thread ? new TermsThread(thread) : new TermsHere();
}

class TermsThread implements Terms {
  readonly #thread: AnsweringThread<TermsMessage, TermsReply>;
  #before: Promise<unknown> = Promise.resolve();

  constructor(thread: AnsweringThread<TermsMessage, TermsReply>) {
    this.#thread = thread;
  }

  /** One batch waits while another is appended. @throws What ended the thread. */
  async append(packed: Uint8Array): Promise<void> {
    const before = this.#before;
    const appended = this.#thread.ask({ packed });
    appended.catch(() => {});
    this.#before = appended;
    await before;
  }

  async finish(synonyms: string[]): Promise<Record<string, Part>> {
    await this.#before;
    const { parts } = await this.#thread.ask({ synonyms });
    await this.#thread.end();
    return parts;
  }

  async giveUp(): Promise<void> {
    await this.#thread.end();
  }
}

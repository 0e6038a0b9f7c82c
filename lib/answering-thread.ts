// Threads that run a file of Signpost's own and answer each message by one of theirs, in order; and work that is
// begun ahead, so that several threads have something to do.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';
import { ownFile } from './own-file.ts';

const mostThreads = 8;
/** What a thread has before it: what it works on, and the next. */
const aheadOfThread = 2;
/** Results, for each thread, that may wait for one before them: a long one keeps no other thread from working. */
const aheadOfAll = 8;

type Waiting<Answer> = { resolve(answer: Answer): void; reject(error: unknown): void };

/** One thread. While it has nothing to answer it keeps no process from ending. */
export class AnsweringThread<Message, Answer> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<Answer>[] = [];

  constructor(file: URL, options: WorkerOptions) {
    this.#worker = new Worker(file, options);
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting.shift()?.resolve(answer);
      if (this.#waiting.length === 0) this.#worker.unref();
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`Its thread ended with code ${code}.`)));
  }

  /** @throws What ended the thread. */
  ask(message: Message): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(message);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

/** In a thread: answers what it is sent, one message after the other. */
export function answerMessages<Message, Answer>(
  answer: (message: Message) => Promise<Answer>,
): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (message: Message) => {
    last = last.then(async () => parentPort?.postMessage(await answer(message)));
  });
}

/** Threads of a file, as many as run at once here; none where one does the same work, or a bundle has no such file. */
export function startThreads<Message, Answer>(
  path: string,
  given: Omit<WorkerOptions, 'env'>,
  most = mostThreads,
): AnsweringThread<Message, Answer>[] {
  // They need no keys; where the site stands is part of what they read.
  const options = { ...given, env: { BASE_PATH: process.env.BASE_PATH ?? '' } };
  const file = ownFile(path);
  const atOnce = availableParallelism();
  if (atOnce < 2 || !existsSync(file)) return [];
  return Array.from(
    { length: Math.min(most, atOnce) },
    () => new AnsweringThread<Message, Answer>(file, options),
  );
}

/**
 * Has each item done by whichever of the threads has least before it, a few at once, and gives the results in the items'
 * order. Ends the threads, whatever happens.
 */
export async function* doneByThreads<Item, Message, Answer>(
  items: readonly Item[],
  threads: readonly AnsweringThread<Message, Answer>[],
  askFor: (item: Item, thread: AnsweringThread<Message, Answer>) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const free = Array.from({ length: aheadOfThread }, () => threads).flat();
  const waiting = items.values();
  const ahead: Promise<Answer>[] = [];
  let isOver = false;
  const begin = () => {
    while (!isOver && ahead.length < threads.length * aheadOfAll) {
      const thread = free[0];
      const next = thread && waiting.next();
      if (!thread || !next || next.done) return;
      free.shift();
      const answer = askFor(next.value, thread);
      ahead.push(answer);
      const finish = () => {
        free.push(thread);
        begin();
      };
      // The first failure ends all, and is told where it is waited for.
      answer.then(finish, () => {});
    }
  };
  try {
    begin();
    for (let next = ahead.shift(); next; next = ahead.shift()) {
      begin();
      yield await next;
      begin();
    }
  } finally {
    isOver = true;
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

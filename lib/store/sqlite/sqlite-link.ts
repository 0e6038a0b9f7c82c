// A file of SQLite as the rest of the process sees it: statements go to its thread, one after the other.
import { Worker } from 'node:worker_threads';
import { ownFile } from '../../own-file.ts';

/** What a statement gave: its rows, or how many it changed. */
export type SqliteResult = { rows: Record<string, unknown>[]; changes: number };

type Told = { id: number; error?: string; isMoved?: boolean } & SqliteResult;
type Waiting = { fulfil: (result: SqliteResult) => void; fail: (error: Error) => void };

/** Nothing was done: the file that was opened has been moved or deleted. */
export class FileMoved extends Error {}

/** Milliseconds that a thread has to close its file. */
const patience = 2000;

/** The connection of one thread. The process ends when nothing but an idle one is left of it. */
export class SqliteLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #ended: Error | undefined;

  /** @param path The file; it is made where it is not there, and so is its folder. */
  constructor(path: string) {
    // It needs no keys, and nothing that this process was started with.
    this.#worker = new Worker(ownFile('lib/store/sqlite/sqlite-worker.ts'), {
      name: 'store',
      env: {},
      execArgv: [],
      workerData: { path },
    });
    this.#worker.unref();
    this.#worker.on('message', (told: Told) => this.#settle(told));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('The thread of the store has ended.')));
  }

  /** @throws an Error of SQLite's words, or of why there is no file. */
  run(sql: string, parameters: readonly unknown[]): Promise<SqliteResult> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#last += 1;
    const id = this.#last;
    this.#worker.ref();
    return new Promise((fulfil, fail) => {
      this.#waiting.set(id, { fulfil, fail });
      this.#worker.postMessage({ id, sql, parameters });
    });
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#worker.ref();
    const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    this.#worker.postMessage('close');
    const late = setTimeout(() => void this.#worker.terminate(), patience);
    await ended;
    clearTimeout(late);
  }

  #settle({ id, error, isMoved, rows, changes }: Told): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (isMoved) waiting?.fail(new FileMoved('The file of the store has been moved or deleted.'));
    else if (error === undefined) waiting?.fulfil({ rows, changes });
    else waiting?.fail(new Error(error));
  }

  #end(cause: unknown): void {
    this.#ended ??= cause instanceof Error ? cause : new Error(String(cause));
    for (const { fail } of this.#waiting.values()) fail(this.#ended);
    this.#waiting.clear();
  }
}

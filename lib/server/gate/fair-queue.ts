// Bounds how many requests are worked on at once. The others wait, and their senders go in turn: who sends much
// waits behind his own requests alone.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SignpostError } from '../../errors.ts';

export type QueueBounds = {
  /** Requests that are worked on at once, in all and of one client. */
  running: number;
  runningOfClient: number;
  /** Requests that may wait. */
  waiting: number;
  /** Milliseconds that one may wait. */
  patience: number;
};

/** Seconds after which who was turned away may try again. */
const tryAgainAfter = 5;

type Waiting = { client: string; start: () => void; refuse: (error: Error) => void };

export class FairQueue {
  readonly #bounds: QueueBounds;
  #running = 0;
  #waiting = 0;
  readonly #runningOf = new Map<string, number>();
  /** Of each client who waits, its requests in their order; the client whose turn is next stands first. */
  readonly #waitingOf = new Map<string, Set<Waiting>>();

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  /** How many are worked on and how many wait. */
  get size(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#waiting };
  }

  /**
   * Waits for the client's turn, and gives what ends it, to be called once the work is done. Where no more may
   * wait, it is the last request of the client with the most of them that goes.
   * @throws SignpostError `busy` for a request that is turned away; AbortError when `signal` says that its sender
   * has left.
   */
  async enter(client: string, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw hasLeft();
    if (this.#mayStart(client) && !this.#waitingOf.has(client)) this.#begin(client);
    else {
      await this.#wait(client, signal);
      // What else has happened at this moment is heard first: the sender may have left as well.
      await nextTurn();
      if (signal.aborted) {
        this.#end(client);
        throw hasLeft();
      }
    }
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#end(client);
    };
  }

  #mayStart(client: string): boolean {
    const { running, runningOfClient } = this.#bounds;
    return this.#running < running && (this.#runningOf.get(client) ?? 0) < runningOfClient;
  }

  #begin(client: string): void {
    this.#running += 1;
    this.#runningOf.set(client, (this.#runningOf.get(client) ?? 0) + 1);
  }

  #end(client: string): void {
    this.#running -= 1;
    const left = (this.#runningOf.get(client) ?? 0) - 1;
    if (left > 0) this.#runningOf.set(client, left);
    else this.#runningOf.delete(client);
    this.#startNext();
  }

  async #wait(client: string, signal: AbortSignal): Promise<void> {
    this.#makeRoom(client);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = { client, start: resolve, refuse: reject };
    const leave = () => this.#dismiss(waiting, hasLeft());
    const timer = setTimeout(() => this.#dismiss(waiting, isBusy()), this.#bounds.patience);
    signal.addEventListener('abort', leave);
    const ofClient = this.#waitingOf.get(client) ?? new Set();
    this.#waitingOf.set(client, ofClient.add(waiting));
    this.#waiting += 1;
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    }
  }

  #makeRoom(client: string): void {
    if (this.#waiting < this.#bounds.waiting) return;
    const queues = [...this.#waitingOf.values()];
    const longest = queues.reduce((one, other) => (other.size > one.size ? other : one));
    const last = [...longest].at(-1);
    const own = this.#waitingOf.get(client)?.size ?? 0;
    if (!last || own + 1 >= longest.size) throw isBusy();
    this.#dismiss(last, isBusy());
  }

  #dismiss(waiting: Waiting, error: Error): void {
    if (this.#take(waiting)) waiting.refuse(error);
  }

  #take(waiting: Waiting): boolean {
    const ofClient = this.#waitingOf.get(waiting.client);
    if (!ofClient?.delete(waiting)) return false;
    if (ofClient.size === 0) this.#waitingOf.delete(waiting.client);
    this.#waiting -= 1;
    return true;
  }

  #startNext(): void {
    for (const [client, [next]] of this.#waitingOf) {
      if (!next || !this.#mayStart(client)) continue;
      this.#take(next);
      const others = this.#waitingOf.get(client);
      if (others) {
        this.#waitingOf.delete(client);
        this.#waitingOf.set(client, others);
      }
      this.#begin(client);
      next.start();
      return;
    }
  }
}

function isBusy(): SignpostError {
  return new SignpostError(
    'busy',
    `Too many people are asking at once. Try again in ${tryAgainAfter} seconds.`,
    { retryAfter: tryAgainAfter },
  );
}

function hasLeft(): DOMException {
  return new DOMException('The reader has left.', 'AbortError');
}

// What the body of a response brings, as all that has come in one turn of the event loop: a service's tokens come in
// chunks of their own, and hundreds of them together.
import { setImmediate as nextTurn } from 'node:timers/promises';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes from which nothing more is read until they are taken. */
const mostHeld = 65_536;

export class Arrivals {
  readonly #reader: ReadableStreamDefaultReader<Bytes>;
  #held: Bytes[] = [];
  #size = 0;
  #isReading = false;
  /** How the body has ended. */
  #end: { error?: unknown } | undefined;
  #tell: () => void = () => {};

  constructor(body: ReadableStream<Bytes>) {
    this.#reader = body.getReader();
  }

  /** Waits for what comes next; undefined at the end. @throws What the body fails with, behind what came before. */
  async take(): Promise<Bytes | undefined> {
    if (this.#held.length === 0 && !this.#end) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#tell = resolve;
      this.#read();
      await promise;
      await nextTurn();
    }
    if (this.#held.length > 0) return this.#takeHeld();
    if (this.#end && 'error' in this.#end) throw this.#end.error;
    return undefined;
  }

  /** Nothing more is wanted of the body: who waits for it is told that it is over. */
  leave(): void {
    this.#end ??= {};
    this.#tell();
    this.#reader.cancel().catch(() => {});
  }

  #takeHeld(): Bytes {
    const all = Buffer.concat(this.#held, this.#size);
    this.#held = [];
    this.#size = 0;
    this.#read();
    return all;
  }

  #read(): void {
    if (this.#isReading || this.#end || this.#size >= mostHeld) return;
    this.#isReading = true;
    this.#reader.read().then(
      ({ done, value }) => {
        this.#isReading = false;
        if (done) this.#end ??= {};
        else {
          this.#held.push(value);
          this.#size += value.length;
        }
        this.#tell();
        this.#read();
      },
      (error: unknown) => {
        this.#end ??= { error };
        this.#tell();
      },
    );
  }
}

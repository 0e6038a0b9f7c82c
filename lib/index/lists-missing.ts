// What is asked of lists that are not in memory. Stages read lists where they need them and are no slower for it where
// all are there; where one is not, the stage is left, what it lacks is read, and it is begun again.
import { isMarked } from '../errors.ts';

const mark = Symbol.for('signpost.lists-missing');

/** Thrown for lists that have to be read first. */
export class ListsMissing extends Error {
  readonly [mark] = true;
  /** Reads them. They stay in memory for as long as anybody holds what it gives. */
  readonly load: () => Promise<object[]>;

  constructor(load: () => Promise<object[]>) {
    super('Lists of the index have to be read first.');
    this.load = load;
  }

  static override [Symbol.hasInstance](value: unknown): value is ListsMissing {
    return isMarked(value, mark);
  }
}

/** The lists that one question needs, from its first stage to its last. */
export class ListScope {
  readonly #held: object[] = [];

  /** Does work that depends on its arguments alone, and again once the lists are there that it lacked. */
  async run<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ListsMissing)) throw error;
        this.#held.push(...(await error.load()));
      }
    }
  }

  /** Lets go of them; until then no other question can take their place in memory. */
  release(): void {
    this.#held.length = 0;
  }
}

// Bounds what is worked on at the same time by its size.

/** Holds so much at once, or one thing that is larger. Only one at a time may wait to enter. */
export class Room {
  readonly #size: number;
  #taken = 0;
  #left: () => void = () => {};

  constructor(size: number) {
    this.#size = size;
  }

  async enter(length: number): Promise<void> {
    while (this.#taken > 0 && this.#taken + length > this.#size) {
      await new Promise<void>((resolve) => {
        this.#left = resolve;
      });
    }
    this.#taken += length;
  }

  leave(length: number): void {
    this.#taken -= length;
    this.#left();
  }
}

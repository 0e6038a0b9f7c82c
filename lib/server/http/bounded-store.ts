// Things that are costly to make, kept in memory up to a total size; the one unused for longest goes first.

export class BoundedStore<Item> {
  readonly #items = new Map<string, Item>();
  readonly #making = new Map<string, Promise<Item>>();
  readonly #sizeOf: (item: Item) => number;
  readonly #most: number;
  #size = 0;

  constructor(most: number, sizeOf: (item: Item) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** What is kept under a key, else what `make` gives, which is then kept; calls at once share one `make`. */
  async get(key: string, make: () => Promise<Item>): Promise<Item> {
    const item = this.#items.get(key);
    if (item !== undefined) {
      this.#items.delete(key);
      this.#items.set(key, item);
      return item;
    }
    return this.#making.get(key) ?? this.#make(key, make);
  }

  #make(key: string, make: () => Promise<Item>): Promise<Item> {
    const making = make()
      .then((item) => {
        this.#keep(key, item);
        return item;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  #keep(key: string, item: Item): void {
    this.#items.set(key, item);
    this.#size += this.#sizeOf(item);
    for (const oldest of this.#items.keys()) {
      if (this.#size <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const item = this.#items.get(key);
    if (item === undefined) return;
    this.#items.delete(key);
    this.#size -= this.#sizeOf(item);
  }
}

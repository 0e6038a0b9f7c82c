// For each term, the numbers of what holds it, and how often. Kept as differences of ascending numbers in few bytes,
// and read term by term when it is asked for.
import { LRUCache } from 'lru-cache';
import { giveWay } from '../give-way.ts';
import { ListsMissing } from './lists-missing.ts';
import type { StringTable } from './string-table.ts';

/** What holds one term, by number in ascending order, and the term's weighted frequency in each. */
export type Postings = { passages: Uint32Array; frequencies: Float32Array };

/** The parts of a table, as they are kept. */
export type PostingParts = {
  terms: StringTable;
  /** By term, how many hold it. */
  counts: Uint32Array;
  /** By term, where its list ends in `bytes`. */
  ends: Uint32Array;
  /** Of each list, pairs of numbers in groups of 7 bits, lowest first: the way from the number before, twice the frequency. */
  bytes: Uint8Array;
};

/** Gives lists that are kept elsewhere, by their terms. */
export type ListSource = (terms: string[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Entries of lists that are held as they are used: some 8 MB. */
const mostHeld = 1_000_000;
/** Terms whose number is remembered, or that there is none. */
const mostLookedUp = 50_000;
const unknown = -1;

/** Lists by term. */
export class PostingTable {
  readonly parts: PostingParts;
  readonly #numbers = new Map<string, number>();
  readonly #held = new LRUCache<number, Postings>({
    maxSize: mostHeld,
    sizeCalculation: ({ passages }) => passages.length + 1,
  });

  /** Lists of terms that somebody holds, though others have taken their place. */
  readonly #alive = new Map<number, WeakRef<Postings>>();
  readonly #source: ListSource | undefined;

  /** @param source Where the lists are, if they are not in `parts`. */
  constructor(parts: PostingParts, source?: ListSource) {
    this.parts = parts;
    this.#source = source;
  }

  /** Whether the lists are elsewhere. */
  get isFar(): boolean {
    return this.#source !== undefined;
  }

  get size(): number {
    return this.parts.terms.size;
  }

  has(term: string): boolean {
    return this.#numberOf(term) !== unknown;
  }

  /** How many hold a term. */
  holding(term: string): number {
    return this.parts.counts[this.#numberOf(term)] ?? 0;
  }

  /** @throws ListsMissing where it has to be read first. */
  get(term: string): Postings | undefined {
    const number = this.#numberOf(term);
    if (number === unknown) return undefined;
    const held = this.#held.get(number) ?? this.#alive.get(number)?.deref();
    if (held) return held;
    this.need([term]);
    const { bytes, ends } = this.parts;
    return this.#keep(number, bytes.subarray(ends[number - 1] ?? 0, ends[number] ?? 0));
  }

  /** Of a term that will be asked for with others: all of them are then read at once. @throws ListsMissing as `get`. */
  need(terms: string[]): void {
    const source = this.#source;
    if (!source) return;
    const missing = terms.filter((term) => {
      const number = this.#numberOf(term);
      return number !== unknown && !this.#held.has(number) && !this.#alive.get(number)?.deref();
    });
    if (missing.length > 0) throw new ListsMissing(() => this.#load(missing, source));
  }

  /** All terms. */
  keys(): Iterable<string> {
    return this.parts.terms;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const found = this.parts.terms.find(term) ?? unknown;
    if (this.#numbers.size >= mostLookedUp) this.#numbers.clear();
    this.#numbers.set(term, found);
    return found;
  }

  async #load(terms: string[], source: ListSource): Promise<Postings[]> {
    const found = await source(terms);
    const loaded: Postings[] = [];
    for (const term of terms) {
      const bytes = found.get(term);
      if (!bytes) throw new Error(`There is no list of "${term}".`);
      await giveWay();
      const number = this.#numberOf(term);
      const read = this.#keep(number, bytes);
      this.#alive.set(number, new WeakRef(read));
      loaded.push(read);
    }
    return loaded;
  }

  #keep(number: number, bytes: Uint8Array): Postings {
    const read = this.#read(number, bytes);
    this.#held.set(number, read);
    return read;
  }

  #read(number: number, bytes: Uint8Array): Postings {
    const count = this.parts.counts[number] ?? 0;
    const passages = new Uint32Array(count);
    const frequencies = new Float32Array(count);
    let at = 0;
    const next = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at] ?? 0;
        at += 1;
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
    };
    let passage = 0;
    for (let entry = 0; entry < count; entry += 1) {
      passage += next();
      passages[entry] = passage;
      frequencies[entry] = next() / 2;
    }
    return { passages, frequencies };
  }
}

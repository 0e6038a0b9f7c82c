// For each term, the numbers of what holds it, and how often. Kept as differences of ascending numbers in few bytes,
// and read term by term when it is asked for.
import { LRUCache } from 'lru-cache';
import type { StringTable } from './string-table.ts';

/** What holds one term, by number in ascending order, and the term's weighted frequency in each. */
export type Postings = { passages: number[]; frequencies: number[] };

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

/** Entries of lists that are held as they are used: some 16 MB. */
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

  constructor(parts: PostingParts) {
    this.parts = parts;
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

  get(term: string): Postings | undefined {
    const number = this.#numberOf(term);
    if (number === unknown) return undefined;
    const held = this.#held.get(number);
    if (held) return held;
    const read = this.#read(number);
    this.#held.set(number, read);
    return read;
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

  #read(number: number): Postings {
    const { bytes, counts, ends } = this.parts;
    const count = counts[number] ?? 0;
    const passages = new Array<number>(count);
    const frequencies = new Array<number>(count);
    let at = ends[number - 1] ?? 0;
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

// Takes down which terms stand where, in the order in which that is read, and makes a table of it by term.
import { joinedWords, wordsIn } from './joined-words.ts';
import { type PostingParts, PostingTable } from './posting-table.ts';
import { StringTable } from './string-table.ts';

/** Entries of one stretch of the log. */
const stretchLength = 1 << 14;
const valuesOfEntry = 3;

/**
 * A log as it goes from one thread to another: its terms, joined, and of each entry the term's number, the place, twice the
 * frequency.
 */
export type PostingEntries = { terms: string; stretches: Uint32Array[]; length: number };

/** Entries in the order of their places: places may not descend. */
export class PostingLog {
  readonly #numbers = new Map<string, number>();
  readonly #stretches: Uint32Array[] = [];
  #length = 0;

  /** @param frequency A multiple of one half. */
  add(term: string, place: number, frequency: number): void {
    this.#put(this.#numberOf(term), place, frequency * 2);
  }

  /** Adds the entries of another log, their places counted from `first`. */
  append({ terms, stretches, length }: PostingEntries, first: number): void {
    const numbers = Uint32Array.from(wordsIn(terms), (term) => this.#numberOf(term));
    forEntries({ stretches, length }, (term, place, twice) => {
      this.#put(numbers[term] ?? 0, first + place, twice);
    });
  }

  entries(): PostingEntries {
    return { ...this.#entries(), terms: joinedWords(this.#numbers.keys()) };
  }

  /** The table by term; terms are in the order in which they came. */
  finish(): PostingTable {
    const entries = this.#entries();
    const terms = StringTable.of([...this.#numbers.keys()]);
    const counts = new Uint32Array(terms.size);
    const ends = new Uint32Array(terms.size);
    const last = new Uint32Array(terms.size);
    forEntries(entries, (term, place, twice) => {
      counts[term] = (counts[term] ?? 0) + 1;
      ends[term] = (ends[term] ?? 0) + sizeOf(place - (last[term] ?? 0)) + sizeOf(twice);
      last[term] = place;
    });
    return new PostingTable({ terms, counts, ...written(entries, ends, last.fill(0)) });
  }

  // Of the last stretch, what is written.
  #entries(): Pick<PostingEntries, 'stretches' | 'length'> {
    const filled = (this.#length % stretchLength) * valuesOfEntry;
    const stretches = this.#stretches.map((stretch, at) =>
      at === this.#stretches.length - 1 && filled > 0 ? stretch.slice(0, filled) : stretch,
    );
    return { stretches, length: this.#length };
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #put(term: number, place: number, twice: number): void {
    const at = this.#length % stretchLength;
    if (at === 0) this.#stretches.push(new Uint32Array(stretchLength * valuesOfEntry));
    const stretch = this.#stretches[this.#stretches.length - 1];
    if (stretch) {
      stretch[at * valuesOfEntry] = term;
      stretch[at * valuesOfEntry + 1] = place;
      stretch[at * valuesOfEntry + 2] = twice;
    }
    this.#length += 1;
  }
}

// `sizes` by term become the ends of their lists.
function written(
  entries: Pick<PostingEntries, 'stretches' | 'length'>,
  sizes: Uint32Array,
  last: Uint32Array,
): Pick<PostingParts, 'ends' | 'bytes'> {
  const ends = sizes;
  const next = new Uint32Array(sizes.length);
  let all = 0;
  for (const [term, size] of sizes.entries()) {
    next[term] = all;
    all += size;
    ends[term] = all;
  }
  const bytes = new Uint8Array(all);
  forEntries(entries, (term, place, twice) => {
    const at = write(bytes, next[term] ?? 0, place - (last[term] ?? 0));
    next[term] = write(bytes, at, twice);
    last[term] = place;
  });
  return { ends, bytes };
}

function forEntries(
  { stretches, length }: Pick<PostingEntries, 'stretches' | 'length'>,
  visit: (term: number, place: number, twice: number) => void,
): void {
  for (const [number, stretch] of stretches.entries()) {
    const count = Math.min(stretchLength, length - number * stretchLength);
    for (let at = 0; at < count * valuesOfEntry; at += valuesOfEntry) {
      visit(stretch[at] ?? 0, stretch[at + 1] ?? 0, stretch[at + 2] ?? 0);
    }
  }
}

function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) size += 1;
  return size;
}

// Gives the place behind it.
function write(bytes: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value >>> 0;
  while (rest > 127) {
    bytes[at] = (rest & 127) | 128;
    rest >>>= 7;
    at += 1;
  }
  bytes[at] = rest;
  return at + 1;
}

// Many short texts in a few arrays, found by what they say: as they lie in the index file, so that nothing is read
// of them before one is asked for.
import { hashOf } from './text-hash.ts';

/** The parts of a table, as they are kept. */
export type StringParts = {
  /** The texts as UTF-8, one behind the other. */
  bytes: Uint8Array;
  /** Where each of them ends in `bytes`. */
  ends: Uint32Array;
  /** Their hashes in ascending order, and the number of the text that each belongs to. */
  hashes: Uint32Array;
  numbers: Uint32Array;
};

const encoder = new TextEncoder();

/** Texts by number, counted from 0, and numbers by text. */
export class StringTable {
  readonly parts: StringParts;
  readonly #buffer: Buffer;

  constructor(parts: StringParts) {
    this.parts = parts;
    const { buffer, byteOffset, byteLength } = parts.bytes;
    this.#buffer = Buffer.from(buffer, byteOffset, byteLength);
  }

  /** The table of some texts, each of them once. */
  static of(texts: string[]): StringTable {
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    let bytes = new Uint8Array(size + 16);
    const ends = new Uint32Array(texts.length);
    const keys = new BigUint64Array(texts.length);
    let end = 0;
    for (const [number, text] of texts.entries()) {
      // A UTF-16 code unit takes three bytes at the most.
      if (bytes.length - end < text.length * 3) bytes = enlarged(bytes, end + text.length * 3);
      end += encoder.encodeInto(text, bytes.subarray(end)).written;
      ends[number] = end;
      keys[number] = (BigInt(hashOf(text)) << 32n) | BigInt(number);
    }
    keys.sort();
    const hashes = Uint32Array.from(keys, (key) => Number(key >> 32n));
    const numbers = Uint32Array.from(keys, (key) => Number(key & 0xffff_ffffn));
    return new StringTable({ bytes: bytes.slice(0, end), ends, hashes, numbers });
  }

  get size(): number {
    return this.parts.ends.length;
  }

  /** The text of a number; empty for one that is not there. */
  at(number: number): string {
    const { ends } = this.parts;
    return this.#buffer.toString('utf8', ends[number - 1] ?? 0, ends[number] ?? 0);
  }

  /** The number of a text; undefined when the table lacks it. */
  find(text: string): number | undefined {
    const { hashes, numbers } = this.parts;
    const hash = hashOf(text);
    for (let at = firstNotBelow(hashes, hash); hashes[at] === hash; at += 1) {
      const number = numbers[at] ?? 0;
      if (this.at(number) === text) return number;
    }
    return undefined;
  }

  /** The texts in the order of their numbers. */
  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.size; number += 1) yield this.at(number);
  }
}

/** The first place in an ascending list whose value is no lower than one; its length when all are lower. */
export function firstNotBelow(ascending: Uint32Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function enlarged(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

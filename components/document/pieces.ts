// A document as pieces, so that one of megabytes is neither put together nor hashed for each reader: what is the same in
// many documents is made of bytes once.
import { createHash } from 'node:crypto';

/** Bytes that several documents share. No two of a process have the same name, unless they are the same. */
export type SharedPiece = { bytes: Uint8Array<ArrayBuffer>; name: string };

export type Piece = string | SharedPiece;

/** HTML of the sections of a guide, one behind the other. */
export class Strip {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #hash: string;
  /** Where each section ends. */
  readonly #ends: number[] = [];

  /** @param sections The HTML of each, in order. */
  constructor(sections: Uint8Array[]) {
    let end = 0;
    for (const { length } of sections) {
      end += length;
      this.#ends.push(end);
    }
    this.#bytes = Buffer.concat(sections, end);
    this.#hash = createHash('sha256').update(this.#bytes).digest('base64url');
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** The same with other HTML in the place of some sections, by their place. */
  with(changed: ReadonlyMap<number, string>): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (const at of [...changed.keys()].sort((one, other) => one - other)) {
      pieces.push(this.#shared(from, this.#ends[at - 1] ?? 0), changed.get(at) ?? '');
      from = this.#ends[at] ?? this.length;
    }
    return [...pieces, this.#shared(from, this.length)];
  }

  #shared(from: number, to: number): SharedPiece {
    return { bytes: this.#bytes.subarray(from, to), name: `${this.#hash} ${from} ${to}` };
  }
}

/** The whole document as one text. */
export function textOf(pieces: Piece[]): string {
  const decoder = new TextDecoder();
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece.bytes)))
    .join('');
}

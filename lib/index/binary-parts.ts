// Arrays of numbers by name as one stretch of bytes, and back without copying. Numbers are little endian, as on every
// machine that Node's own builds run on but the mainframes of IBM.
import { z } from 'zod';

const kinds = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array };

export type Part = Uint8Array | Uint32Array | Float64Array;

/** Of each part its name, the kind of its numbers, and how many there are. */
export const partsSchema = z.array(
  z.tuple([z.string(), z.enum(['u8', 'u32', 'f64']), z.int().nonnegative()]),
);

export type PartList = z.infer<typeof partsSchema>;

/** Each part begins at a multiple of this, so that its numbers can be read where they lie. */
const alignment = 8;

export function listOf(parts: Record<string, Part>): PartList {
  return Object.entries(parts).map(([name, part]) => [name, kindOf(part), part.length]);
}

/** The bytes of parts in order, with the gaps between them. */
export function bytesOf(parts: Record<string, Part>): Uint8Array[] {
  return Object.values(parts).flatMap(({ buffer, byteOffset, byteLength }) => [
    new Uint8Array(buffer, byteOffset, byteLength),
    new Uint8Array(alignedSize(byteLength) - byteLength),
  ]);
}

/** How many bytes the listed parts take. */
export function sizeOf(list: PartList): number {
  return list.reduce(
    (sum, [, kind, length]) => sum + alignedSize(length * kinds[kind].BYTES_PER_ELEMENT),
    0,
  );
}

/** The parts in the bytes that `bytesOf` gave. */
export class Parts {
  readonly #parts = new Map<string, Part>();

  constructor(list: PartList, bytes: ArrayBuffer) {
    let at = 0;
    for (const [name, kind, length] of list) {
      const Kind = kinds[kind];
      this.#parts.set(name, new Kind(bytes, at, length));
      at += alignedSize(length * Kind.BYTES_PER_ELEMENT);
    }
  }

  u8(name: string): Uint8Array {
    return this.#get(name, Uint8Array);
  }

  u32(name: string): Uint32Array {
    return this.#get(name, Uint32Array);
  }

  f64(name: string): Float64Array {
    return this.#get(name, Float64Array);
  }

  #get<Kind extends Part>(name: string, kind: new () => Kind): Kind {
    const part = this.#parts.get(name);
    if (part instanceof kind) return part;
    throw new Error(`There is no part "${name}".`);
  }
}

function kindOf(part: Part): PartList[number][1] {
  if (part instanceof Uint32Array) return 'u32';
  return part instanceof Float64Array ? 'f64' : 'u8';
}

function alignedSize(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

// The texts of an index as records in a file of their own, each compressed and with a checksum: written one behind
// the other while the guides are read, and read one by one when they are asked for.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Where the records of a file end, and the checksum of each as it lies there (CRC-32, ISO 3309). */
export type RecordTable = { ends: Float64Array; checksums: Uint32Array };

/** A record as it is written. */
export function packRecord(content: string): Uint8Array {
  // A copy of its own: what is sent to another thread takes all that it lies in along.
  return new Uint8Array(zstdCompressSync(content));
}

/** Bytes that are written at once. */
const writtenAtOnce = 1 << 20;

/** Writes records to a file that nobody reads yet. */
export class RecordWriter {
  readonly #file: FileHandle;
  readonly #ends: number[] = [];
  readonly #checksums: number[] = [];
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  #end = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<RecordWriter> {
    return new RecordWriter(await open(path, 'wx'));
  }

  async add(record: Uint8Array): Promise<void> {
    this.#end += record.length;
    this.#ends.push(this.#end);
    this.#checksums.push(crc32(record));
    this.#waiting.push(record);
    this.#waitingSize += record.length;
    if (this.#waitingSize >= writtenAtOnce) await this.#write();
  }

  /** Writes `last` behind the records, and closes the file. */
  async finish(last: Uint8Array): Promise<RecordTable> {
    this.#waiting.push(last);
    await this.#write();
    await this.close();
    return {
      ends: Float64Array.from(this.#ends),
      checksums: Uint32Array.from(this.#checksums),
    };
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #write(): Promise<void> {
    const content = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingSize = 0;
    await this.#file.writeFile(content);
  }
}

const closing = new FinalizationRegistry<number>((file) => closeSync(file));

/** Reads records of an open file; what is put in the file's place meanwhile changes nothing. */
export class RecordReader {
  readonly #file: number;
  readonly #table: RecordTable;

  /** @throws Error when the file is not there, or is not as long as its records and `last`, with which it must end. */
  constructor(path: string, table: RecordTable, last: Uint8Array) {
    this.#file = openSync(path, 'r');
    this.#table = table;
    closing.register(this, this.#file);
    const end = table.ends.at(-1) ?? 0;
    const isWhole = fstatSync(this.#file).size === end + last.length;
    if (!isWhole || !this.#bytes(end, last.length).equals(last)) {
      throw new Error('The texts are cut, or belong to another index.');
    }
  }

  /** @throws Error when the record is not as it was written. */
  read(number: number): string {
    const { ends, checksums } = this.#table;
    const from = ends[number - 1] ?? 0;
    const record = this.#bytes(from, (ends[number] ?? 0) - from);
    if (crc32(record) !== checksums[number]) throw new Error(`Record ${number} is damaged.`);
    return zstdDecompressSync(record).toString();
  }

  #bytes(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    let read = 0;
    while (read < length) {
      const count = readSync(this.#file, bytes, read, length - read, from + read);
      if (count === 0) throw new Error('The texts are cut.');
      read += count;
    }
    return bytes;
  }
}

// What was read of guides, kept beside the index, so that a build behind an edit reads what was edited and no more. A
// file for each batch, called by the guides that go into it and our code; what these asked of the folder's names stands
// in it, and holds for the next build while it would be answered alike.
import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { crc32, type ZstdOptions, zstdCompressSync, zstdDecompress } from 'node:zlib';
import type { GuideNames } from './chunk/guide-folder.ts';
import { areFoundAgain } from './chunk/recorded-names.ts';
import { type Digest, digestFiles } from './digest-guides.ts';
import { contentHashOf } from './index/index-names.ts';
import { replaceFile } from './index/replace-file.ts';
import type { GuideFile } from './load/guide-files.ts';
import { ownFile } from './own-file.ts';

const folderName = 'digests';
/** Bytes of the checksum in front of each (CRC-32, ISO 3309). */
const sumBytes = 4;
/** Bytes behind it that tell how long the digest is, so that it is unpacked into just as much room. */
const lengthBytes = 4;
/** Bytes of room that the decompressor wants at the least. */
const leastRoom = 64;
// Beside this thread, which has the digest before it to append meanwhile.
const unpackAside = promisify<Buffer, ZstdOptions, Buffer>(zstdDecompress);

export class KeptDigests {
  readonly #folder: string;
  readonly #seed: Hash;
  readonly #there: ReadonlySet<string>;
  readonly #asked = new Set<string>();

  private constructor(folder: string, seed: Hash, there: ReadonlySet<string>) {
    this.#folder = folder;
    this.#seed = seed;
    this.#there = there;
  }

  /** Those beside an index; undefined where our own code cannot be read, for then nobody knows whether it is the same. */
  static async open(indexDir: string): Promise<KeptDigests | undefined> {
    const code = await hashOfCode().catch(() => undefined);
    if (code === undefined) return undefined;
    const folder = join(indexDir, folderName);
    await mkdir(folder, { recursive: true });
    const seed = createHash('sha256').update(code);
    return new KeptDigests(folder, seed, new Set(await readdir(folder)));
  }

  /** Where the digest of a batch is, or will be. */
  pathOf(files: GuideFile[]): string {
    const name = this.#seed.copy().update(contentHashOf(files)).digest('hex');
    this.#asked.add(name);
    return join(this.#folder, name);
  }

  has(path: string): boolean {
    return this.#there.has(basename(path));
  }

  /** Undefined for one that is damaged, was taken away meanwhile, or hangs on names that are others now. */
  async read(path: string, names: GuideNames): Promise<Digest | undefined> {
    const digest = await readFile(path).then(unpack, () => undefined);
    return digest && areFoundAgain(digest.looks, names) ? digest : undefined;
  }

  /** Takes away what is kept beside an index. */
  static async dropAll(indexDir: string): Promise<void> {
    await rm(join(indexDir, folderName), { recursive: true, force: true });
  }

  /** Takes away those that nobody has asked the place of: what they were read from is no more. */
  async dropOthers(): Promise<void> {
    for (const name of this.#there) {
      if (!this.#asked.has(name)) await rm(join(this.#folder, name), { force: true });
    }
  }
}

/** Guides to be read, and where what is read of them is to be kept, if it is. */
export type DigestMessage = { files: GuideFile[]; keepAt: string | undefined };

/**
 * What the index takes of some guides.
 * @throws SignpostError as `digestFiles` does.
 */
export async function digestAndKeep(
  { files, keepAt }: DigestMessage,
  names: GuideNames,
): Promise<Digest> {
  const digest = await digestFiles(files, names);
  if (keepAt !== undefined) await keep(keepAt, digest);
  return digest;
}

// Where nothing can be written, the next build reads the guides again.
async function keep(path: string, digest: Digest): Promise<void> {
  const content = serialize(digest);
  const bytes = Buffer.concat([Buffer.alloc(sumBytes + lengthBytes), zstdCompressSync(content)]);
  bytes.writeUInt32BE(content.length, sumBytes);
  bytes.writeUInt32BE(crc32(bytes.subarray(sumBytes)));
  await replaceFile(path, bytes).catch(() => {});
}

async function unpack(bytes: Buffer): Promise<Digest | undefined> {
  const begin = sumBytes + lengthBytes;
  const isWhole = bytes.length > begin && crc32(bytes.subarray(sumBytes)) === bytes.readUInt32BE();
  if (!isWhole) return undefined;
  const chunkSize = Math.max(leastRoom, bytes.readUInt32BE(sumBytes));
  return deserialize(await unpackAside(bytes.subarray(begin), { chunkSize })) as Digest;
}

// Whoever works on it gets no digest of the code before, and neither does who has another Node or other packages.
async function hashOfCode(): Promise<Buffer> {
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(ownFile('package.json')));
  const folder = fileURLToPath(ownFile('lib/'));
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
    hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest();
}

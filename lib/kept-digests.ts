// What was read of guides, kept beside the index, so that a build behind an edit reads what was edited and no more. A
// file for each batch, called by all that goes into it: the guides, what the folder's guides are called, and our code.
import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { GuideFolder, NamedGuide } from './chunk/guide-folder.ts';
import { type Digest, digestFiles } from './digest-guides.ts';
import { contentHashOf } from './index/index-names.ts';
import { replaceFile } from './index/replace-file.ts';
import type { GuideFile } from './load/guide-files.ts';
import { ownFile } from './own-file.ts';

const folderName = 'digests';
/** Bytes of the checksum in front of each (CRC-32, ISO 3309). */
const sumBytes = 4;
/** Bytes of room in which one is unpacked: as a rule the whole, which is otherwise put together of many pieces. */
const unpackedAtOnce = 2 ** 22;

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

  /**
   * Those beside an index; undefined where our own code cannot be read, for then nobody knows whether it is the same.
   * @param named All guides of the folder.
   */
  static async open(indexDir: string, named: NamedGuide[]): Promise<KeptDigests | undefined> {
    const code = await hashOfCode().catch(() => undefined);
    if (code === undefined) return undefined;
    const folder = join(indexDir, folderName);
    await mkdir(folder, { recursive: true });
    const seed = createHash('sha256').update(code).update(JSON.stringify(named));
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

  /** Undefined for one that is damaged, or was taken away meanwhile. */
  read(path: string): Promise<Digest | undefined> {
    return readFile(path).then(unpack, () => undefined);
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
  folder: GuideFolder,
): Promise<Digest> {
  const digest = await digestFiles(files, folder);
  if (keepAt !== undefined) await keep(keepAt, digest);
  return digest;
}

// Where nothing can be written, the next build reads the guides again.
async function keep(path: string, digest: Digest): Promise<void> {
  const content = zstdCompressSync(serialize(digest));
  const sum = Buffer.alloc(sumBytes);
  sum.writeUInt32BE(crc32(content));
  await replaceFile(path, Buffer.concat([sum, content])).catch(() => {});
}

function unpack(bytes: Buffer): Digest | undefined {
  const content = bytes.subarray(sumBytes);
  if (bytes.length < sumBytes || crc32(content) !== bytes.readUInt32BE()) return undefined;
  return deserialize(zstdDecompressSync(content, { chunkSize: unpackedAtOnce })) as Digest;
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

// The embeddings of one model, kept beside the index by the hash of what was embedded: one line of JSON
// with the hashes, then the vectors as 32-bit floats, little endian.
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './replace-file.ts';

const formatVersion = 1;
const bytesPerValue = Float32Array.BYTES_PER_ELEMENT;

/** Unit vectors, all of one length, by `embeddingHash`. */
export type Embeddings = Map<string, Float32Array>;

const headerSchema = z.object({
  version: z.literal(formatVersion),
  modelId: z.string(),
  dimensions: z.int().positive(),
  hashes: z.array(z.string().regex(/^[\da-f]{64}$/)),
  /** SHA-256 of the vectors' bytes. */
  checksum: z.string(),
});

/** Names an embedding: SHA-256 over the model's id and the text. */
export function embeddingHash(modelId: string, text: string): string {
  return createHash('sha256').update(`${modelId}\0${text}`).digest('hex');
}

/** The file of a model, whose id may hold any character. */
export function embeddingPath(indexDir: string, modelId: string): string {
  const name = modelId.replace(/[^\w-]+/g, '-').slice(0, 40);
  return join(indexDir, `embeddings.${name}.${sha256(modelId).slice(0, 8)}.bin`);
}

/** The embeddings that are kept for a model; none, with a warning, when the file is damaged. */
export async function readEmbeddings(indexDir: string, modelId: string): Promise<Embeddings> {
  const path = embeddingPath(indexDir, modelId);
  try {
    return parseEmbeddings(await readFile(path), modelId);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    console.warn(
      `The embeddings at ${path} are damaged and left aside. "npm run index" makes them anew.`,
    );
    return new Map();
  }
}

/** Keeps these embeddings of a model and no others. A reader never sees a half-written file. */
export async function writeEmbeddings(
  indexDir: string,
  modelId: string,
  embeddings: Embeddings,
): Promise<void> {
  const vectors = [...embeddings.values()];
  const bytes = Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
  const header: z.input<typeof headerSchema> = {
    version: formatVersion,
    modelId,
    dimensions: vectors[0]?.length ?? 0,
    hashes: [...embeddings.keys()],
    checksum: sha256(bytes),
  };
  await mkdir(indexDir, { recursive: true });
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
  await replaceFile(embeddingPath(indexDir, modelId), content);
}

function parseEmbeddings(data: Buffer, modelId: string): Embeddings {
  const end = data.indexOf('\n');
  const header = headerSchema.parse(JSON.parse(data.toString('utf8', 0, end)));
  const bytes = data.subarray(end + 1);
  const { dimensions, hashes, checksum } = header;
  const isWhole = bytes.length === hashes.length * dimensions * bytesPerValue;
  if (header.modelId !== modelId || !isWhole || sha256(bytes) !== checksum) {
    throw new Error('The vectors do not fit their header.');
  }
  // Copied, for floats must be aligned in memory.
  const values = new Float32Array(new Uint8Array(bytes).buffer);
  return new Map(
    hashes.map((hash, at) => [hash, values.subarray(at * dimensions, (at + 1) * dimensions)]),
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

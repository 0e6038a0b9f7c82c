// The index as two files, the only meeting point of the two halves: tables, which are read at once, and texts, of
// which is read what is asked for. Both carry a hash of the guides that they were made from.

import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { SignpostError } from '../errors.ts';
import {
  bytesOf,
  listOf,
  type Part,
  type PartList,
  Parts,
  partsSchema,
  sizeOf,
} from './binary-parts.ts';
import { formsIn } from './guide-forms.ts';
import { GuideIndex } from './guide-index.ts';
import { formatVersion, indexName, textsName } from './index-names.ts';
import { listsPart, tablesIn } from './index-parts.ts';
import { KeptGuides } from './kept-guides.ts';
import { RecordReader } from './kept-records.ts';
import type { ListSource } from './posting-table.ts';

export const dumpName = 'index.txt';

/** Bytes of a header at the most. */
const longestHeader = 1 << 16;

/** The first line of the tables' file. */
const headerSchema = z.object({
  version: z.literal(formatVersion),
  contentHash: z.string(),
  parts: partsSchema,
  /** CRC-32 (ISO 3309) of all that comes behind the header. */
  checksum: z.int(),
});

/** The tables' file, piece by piece. */
export function encodeIndex(contentHash: string, parts: Record<string, Part>): Uint8Array[] {
  const bytes = bytesOf(parts);
  const checksum = bytes.reduce((sum, piece) => crc32(piece, sum), 0);
  const header: z.input<typeof headerSchema> = {
    version: formatVersion,
    contentHash,
    parts: listOf(parts),
    checksum,
  };
  return [Buffer.from(`${JSON.stringify(header)}\n`), ...bytes];
}

/** How an index is opened that may be too large for memory. */
export type FarLists = {
  /** Bytes of its tables from which the lists of terms are left where they are. */
  above: number;
  /** Where those are. */
  source: ListSource;
};

/**
 * Opens the index of a folder.
 * @param far Where lists of terms are that have no room; all tables are in memory unless told.
 * @throws SignpostError `bad-index` when it is missing, damaged, of another version, or made from other
 * guides than those of `contentHash`, where one is given; the message says what to run.
 */
export async function readIndexFile(
  indexDir: string,
  contentHash?: string,
  far?: FarLists,
): Promise<GuideIndex> {
  const path = join(indexDir, indexName);
  const file = await open(path).catch((cause) => {
    throw badIndex(`There is no index at ${path}.`, cause);
  });
  try {
    const { header, length } = await readHeader(file, path);
    if (contentHash !== undefined && header.contentHash !== contentHash) {
      throw badIndex(`The index at ${path} was made from other guides than are there now.`);
    }
    const isFar = far !== undefined && sizeOf(header.parts) > far.above;
    const read = await readBody(file, header, { from: length, without: isFar ? listsPart : '' });
    if (read === undefined) throw badIndex(`The index at ${path} is damaged.`);
    return openTables(path, header.contentHash, { ...read, lists: isFar ? far.source : undefined });
  } finally {
    await file.close();
  }
}

type Header = z.infer<typeof headerSchema>;

async function readHeader(
  file: FileHandle,
  path: string,
): Promise<{ header: Header; length: number }> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
  const length = buffer.subarray(0, bytesRead).indexOf('\n') + 1;
  const parsed = headerSchema.safeParse(parseJson(path, buffer.toString('utf8', 0, length)));
  if (parsed.success) return { header: parsed.data, length };
  throw badIndex(`The index at ${path} is of another version or damaged.`, parsed.error);
}

/** Bytes that are read and added up at once. */
const readAtOnce = 1 << 20;

type Body = { parts: PartList; bytes: ArrayBuffer };

// Undefined when the file is not as long as its header says, or not as it was written. What is left out is read for
// that alone.
async function readBody(
  file: FileHandle,
  { parts, checksum }: Header,
  { from, without }: { from: number; without: string },
): Promise<Body | undefined> {
  const size = sizeOf(parts);
  if ((await file.stat()).size !== from + size) return undefined;
  const kept = parts.filter(([name]) => name !== without);
  const bytes = new Uint8Array(sizeOf(kept));
  const passedOver = new Uint8Array(readAtOnce);
  let [sum, read, filled] = [0, 0, 0];
  for (const part of parts) {
    const isKept = part[0] !== without;
    const end = read + sizeOf([part]);
    while (read < end) {
      const length = Math.min(readAtOnce, end - read);
      const into = isKept
        ? bytes.subarray(filled, filled + length)
        : passedOver.subarray(0, length);
      const { bytesRead } = await file.read(into, 0, length, from + read);
      if (bytesRead === 0) return undefined;
      sum = crc32(into.subarray(0, bytesRead), sum);
      read += bytesRead;
      if (isKept) filled += bytesRead;
    }
  }
  if (sum !== checksum) return undefined;
  const emptied = without === '' ? [] : [[without, 'u8', 0] satisfies PartList[number]];
  return { parts: [...kept, ...emptied], bytes: bytes.buffer };
}

function openTables(
  path: string,
  contentHash: string,
  { parts, bytes, lists }: Body & { lists: ListSource | undefined },
): GuideIndex {
  try {
    const { lexical, wordings, forms, synonyms, records, ...tables } = tablesIn(
      new Parts(parts, bytes),
      lists,
    );
    const texts = join(path, '..', textsName);
    const reader = new RecordReader(texts, records, Buffer.from(contentHash));
    return new GuideIndex({
      texts: new KeptGuides({ ...tables, records: reader, path }),
      lexical,
      contentHash,
      wordings,
      forms: formsIn(forms),
      synonyms,
    });
  } catch (cause) {
    throw badIndex(`The index at ${path} is damaged.`, cause);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badIndex(`The index at ${path} is damaged.`, cause);
  }
}

function badIndex(what: string, cause?: unknown): SignpostError {
  return new SignpostError('bad-index', `${what} Run "npm run index".`, { cause });
}

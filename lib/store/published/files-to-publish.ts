// The files of an index as they are published: read twice, first for what names them, then piece by piece. What is put
// in their place meanwhile changes nothing, for they are held open.
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PublishedFile } from './published-tables.ts';

/** Bytes of a piece: little enough that no server is held up by reading one. */
const pieceBytes = 512 * 1024;

export type FileToPublish = {
  listed: PublishedFile;
  /** Its pieces in order: the number, the bytes, and their SHA-256 in hexadecimal. */
  pieces(): AsyncGenerator<[number: number, bytes: Buffer, sha256: string]>;
};

export type FilesToPublish = {
  /** SHA-256, in hexadecimal, over names and content. */
  hash: string;
  files: FileToPublish[];
  close(): Promise<void>;
};

/** @throws the error of the file system for one that cannot be read. */
export async function openFilesToPublish(paths: string[]): Promise<FilesToPublish> {
  const handles: FileHandle[] = [];
  const close = async () => {
    for (const handle of handles) await handle.close();
  };
  try {
    const files: FileToPublish[] = [];
    for (const path of paths) {
      const handle = await open(path);
      handles.push(handle);
      files.push(await fileToPublish(basename(path), handle));
    }
    const hash = createHash('sha256');
    for (const { listed } of files) hash.update(`${listed.name}\0${listed.sha256}\0`);
    return { hash: hash.digest('hex'), files, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fileToPublish(name: string, handle: FileHandle): Promise<FileToPublish> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of piecesOf(handle)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return {
    listed: { name, bytes, sha256: hash.digest('hex') },
    async *pieces() {
      let number = 0;
      for await (const piece of piecesOf(handle)) {
        yield [number, piece, createHash('sha256').update(piece).digest('hex')];
        number += 1;
      }
    },
  };
}

async function* piecesOf(handle: FileHandle): AsyncGenerator<Buffer> {
  const { size } = await handle.stat();
  for (let from = 0; from < size; ) {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(Math.min(pieceBytes, size - from)),
      0,
      undefined,
      from,
    );
    if (bytesRead === 0) throw new Error('The file has become shorter.');
    yield buffer.subarray(0, bytesRead);
    from += bytesRead;
  }
}

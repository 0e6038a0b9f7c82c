// A published version as files in a folder, each as it was published.
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SignpostError } from '../../errors.ts';
import { basePath } from '../../wire/site-path.ts';
import type { Publication, PublishedVersion } from './publication.ts';
import type { PublishedFile } from './published-tables.ts';

/** What the folders' names begin with. */
const folderName = 'published-';
/** Milliseconds after which a folder was left behind by a process that was killed. */
const longestFetch = 3_600_000;

/**
 * Reads a version into a folder of its own.
 * @param places Folders that it may be made in; the first that can be written is taken.
 * @param use What is done with it. It is deleted then; what was opened of it stays readable.
 * @throws SignpostError `bad-index` for one that is damaged, or made for another path of its host; else the error of
 * the database or of the file system.
 */
export async function withFetched<Value>(
  version: PublishedVersion,
  { publication, places }: { publication: Pick<Publication, 'piece'>; places: string[] },
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  if (version.basePath !== basePath) {
    throw new SignpostError(
      'bad-index',
      `Its links lead below "${version.basePath}/", and this site stands below "${basePath}/".`,
    );
  }
  const folder = await newFolder(places);
  try {
    for (const file of version.files) {
      if (file.name !== basename(file.name)) throw damaged(file);
      await fetchFile(version.number, file, { publication, folder });
    }
    return await use(folder);
  } finally {
    // Where what is open cannot be deleted, it is deleted as what was left behind.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

async function fetchFile(
  number: number,
  file: PublishedFile,
  { publication, folder }: { publication: Pick<Publication, 'piece'>; folder: string },
): Promise<void> {
  const handle = await open(join(folder, file.name), 'wx');
  try {
    const digest = await writePieces(number, file, { publication, handle });
    if (digest !== file.sha256) throw damaged(file);
  } finally {
    await handle.close();
  }
}

async function writePieces(
  number: number,
  { name, bytes }: PublishedFile,
  { publication, handle }: { publication: Pick<Publication, 'piece'>; handle: FileHandle },
): Promise<string> {
  const hash = createHash('sha256');
  let written = 0;
  for (let at = 0; written < bytes; at += 1) {
    const piece = await publication.piece(number, name, at);
    if (!piece?.length) break;
    hash.update(piece);
    await handle.writeFile(piece);
    written += piece.length;
  }
  return hash.digest('hex');
}

function damaged({ name }: PublishedFile): SignpostError {
  return new SignpostError('bad-index', `Its file "${name}" is not as it was published.`);
}

async function newFolder(places: string[]): Promise<string> {
  const errors: unknown[] = [];
  for (const place of places) {
    try {
      await mkdir(place, { recursive: true });
      await deleteLeftBehind(place);
      return await mkdtemp(join(place, folderName));
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, `No folder can be written: ${places.join(', ')}.`);
}

async function deleteLeftBehind(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    if (!name.startsWith(folderName)) continue;
    const path = join(place, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > longestFetch) await rm(path, { recursive: true, force: true });
  }
}

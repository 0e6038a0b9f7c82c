// What an owner names (a file, a folder, a ZIP, an address) into the originals in it, each to be read in its turn.
import { readFile, stat } from 'node:fs/promises';
import { basename, join, posix, resolve, sep } from 'node:path';
import { filesInside } from '../load/markdown-paths.ts';
import { isImportable } from './formats.ts';
import type { Place } from './imported.ts';
import { UnreadableOriginal } from './imported.ts';
import { openZip } from './read-zip.ts';
import { findPages } from './web/find-pages.ts';
import type { Web } from './web/web.ts';

/** Bytes of the largest file that is read. */
const mostBytes = 100 * 1024 * 1024;
/** Bytes in which a list of addresses fits. */
const mostListBytes = 4 * 1024 * 1024;

export type Found = {
  places: Place[];
  /** Files that are of no format that is read: pictures, styles, scripts. */
  passedOver: number;
  /** What was not looked at, and why. */
  notes: string[];
};

/** @throws UnreadableOriginal that says why there is nothing to read in what was named. */
export async function findPlaces(named: string, web: Web): Promise<Found> {
  if (/^https?:\/\//i.test(named)) return findPages(named, web);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(named)) {
    throw new UnreadableOriginal('only addresses that begin with https:// or http:// are read.');
  }
  const found = await stat(named).catch((error: unknown) => {
    throw new UnreadableOriginal(reasonOf(error));
  });
  const name = basename(resolve(named));
  if (found.isDirectory()) return inFolder(named, name);
  if (!found.isFile()) throw new UnreadableOriginal('it is no file and no folder.');
  if (/\.zip$/i.test(name)) return inZip(name, resolve(named), await load(named));
  const mayList = /\.txt$/i.test(name) && found.size < mostListBytes;
  const listed = mayList ? addressesIn(await load(named)) : [];
  if (listed.length > 0) return inList(listed, web);
  return { places: [filePlace(named, name, name)], passedOver: 0, notes: [] };
}

/**
 * The same of a file whose bytes are at hand: the file itself, or what is in it where it is a ZIP.
 * @throws UnreadableOriginal for a ZIP without anything to read, and for a list of addresses, which are not asked.
 */
export async function placesInFile(name: string, bytes: Uint8Array): Promise<Found> {
  if (/\.zip$/i.test(name)) return inZip(name, name, bytes);
  const mayList = /\.txt$/i.test(name) && bytes.length < mostListBytes;
  if (mayList && addressesIn(bytes).length > 0) {
    throw new UnreadableOriginal(
      'it is a list of addresses. "npm run guide -- add" reads the pages that they lead to.',
    );
  }
  const place = { path: name, source: name, url: undefined, origin: name };
  return { places: [{ ...place, load: async () => ({ bytes }) }], passedOver: 0, notes: [] };
}

async function inFolder(folder: string, name: string): Promise<Found> {
  const paths = (await filesInside(folder)).map((path) => path.split(sep).join('/'));
  const read = paths.filter(isImportable);
  if (read.length === 0) {
    throw new UnreadableOriginal('no file in it is of a format that can be read.');
  }
  const places = read.map((path) =>
    filePlace(join(folder, path), `${name}/${path}`, `${name}/${path}`),
  );
  return { places, passedOver: paths.length - read.length, notes: [] };
}

function filePlace(file: string, path: string, source: string): Place {
  const origin = resolve(file);
  return { path, source, url: undefined, origin, load: async () => ({ bytes: await load(file) }) };
}

async function load(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      const most = mostBytes / 1024 / 1024;
      throw new UnreadableOriginal(
        `it has ${Math.round(size / 1024 / 1024)} MB, and at most ${most} MB are read. Part it, or take pictures out of it.`,
      );
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnreadableOriginal) throw error;
    throw new UnreadableOriginal(reasonOf(error));
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'its permissions forbid to read it.',
  EPERM: 'its permissions forbid to read it.',
  ELOOP: 'its links lead round in a circle.',
  ENAMETOOLONG: 'its name is too long.',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `it cannot be read (${code || String(error)}).`;
}

async function inZip(name: string, origin: string, bytes: Uint8Array): Promise<Found> {
  const zip = await openZip(bytes);
  const isHidden = (path: string) => path.split('/').some((part) => /^(?:\.|__MACOSX$)/.test(part));
  const read = zip.names.filter((path) => isImportable(path) && !isHidden(path)).sort();
  if (read.length === 0) {
    throw new UnreadableOriginal('no file in it is of a format that can be read.');
  }
  const folder = name.replace(/\.zip$/i, '');
  const places = read.map(
    (path): Place => ({
      path: posix.join(folder, path),
      source: `${name}/${path}`,
      url: undefined,
      origin: posix.join(origin, path),
      load: async () => ({ bytes: await zip.read(path) }),
    }),
  );
  return { places, passedOver: zip.names.length - read.length, notes: [] };
}

// A list of addresses is a text file of which each line is one; lines that begin with # are comments.
function addressesIn(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return said.every((line) => /^https?:\/\/\S+$/i.test(line)) ? said : [];
}

async function inList(addresses: string[], web: Web): Promise<Found> {
  const all: Found = { places: [], passedOver: 0, notes: [] };
  for (const address of new Set(addresses)) {
    try {
      const { places, notes } = await findPages(address, web);
      all.places.push(...places);
      all.notes.push(...notes);
    } catch (error) {
      if (!(error instanceof UnreadableOriginal)) throw error;
      all.notes.push(`${address}: ${error.message}`);
    }
  }
  return all;
}

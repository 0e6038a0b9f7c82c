// Puts a full file aside under a number of its own, also where several servers do so at once.
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';

/**
 * Makes `name.jsonl` the next of `name.1.jsonl`, `name.2.jsonl` and so on, and gives up all but the newest
 * `fullFiles` of these. A name once given stays, so that who collects the files loses none.
 * @throws the error of the file system.
 */
export async function putAside(path: string, fullFiles: number): Promise<void> {
  const numbers = await numbersOf(path);
  const number = await reserve(path, Math.max(0, ...numbers) + 1);
  try {
    await rename(path, numbered(path, number));
  } catch (error) {
    await rm(numbered(path, number), { force: true });
    // Another server has done it meanwhile.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  for (const old of numbers.filter((each) => each <= number - fullFiles)) {
    await rm(numbered(path, old), { force: true });
  }
}

// Made empty, and only where there is none: no server takes the number that another has, and then overwrites it.
async function reserve(path: string, first: number): Promise<number> {
  for (let number = first; ; number += 1) {
    try {
      // What is built must not take in every file that such a name could mean.
      const file = await open(/* turbopackIgnore: true */ numbered(path, number), 'wx', 0o600);
      await file.close();
      return number;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}

async function numbersOf(path: string): Promise<number[]> {
  const ending = extname(path);
  const start = `${basename(path, ending)}.`;
  return (await readdir(dirname(path)))
    .filter((name) => name.startsWith(start) && name.endsWith(ending))
    .map((name) => name.slice(start.length, name.length - ending.length))
    .filter((text) => /^[1-9]\d{0,14}$/.test(text))
    .map(Number);
}

function numbered(path: string, number: number): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}.${number}${ending}`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

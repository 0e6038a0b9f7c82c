// Deletes the files beside the store that hold what readers said.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Those that feedback waits in, was kept in by earlier servers, and was taken over from. */
const ofFeedback = /^(?:waiting|feedback)(?:\.\d{1,15})?\.jsonl(?:\.taken-\d{1,15})?$/;

/**
 * Gives how many those were.
 * @param before Only files that nobody has written into since this day (UTC); all of them unless told.
 * @throws the error of the file system.
 */
export async function wipeFiles(dataDir: string, before?: string): Promise<number> {
  const names = await readdir(dataDir).catch((): string[] => []);
  let deleted = 0;
  for (const name of names.filter((each) => ofFeedback.test(each))) {
    const path = join(dataDir, name);
    if (before !== undefined && (await stat(path)).mtimeMs >= Date.parse(before)) continue;
    await rm(path, { force: true });
    deleted += 1;
  }
  return deleted;
}

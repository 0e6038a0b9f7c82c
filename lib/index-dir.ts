// Where the index of a folder of guides lies.
import { createHash } from 'node:crypto';
import { basename, isAbsolute, join, relative } from 'node:path';

/** One folder for each folder of guides, so that servers of different guides do not overwrite each other's index. */
export function indexDirOf(guideDir: string, root: string): string {
  // A folder that lies in the root moves with it, and so does its index.
  const inRoot = relative(root, guideDir);
  const isInRoot = !inRoot.startsWith('..') && !isAbsolute(inRoot);
  const named = isInRoot ? inRoot.replaceAll('\\', '/') : guideDir;
  const digest = createHash('sha256').update(named).digest('hex').slice(0, 8);
  return join(root, '.signpost', `${basename(guideDir)}-${digest}`);
}

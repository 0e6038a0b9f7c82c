// Where a file of Signpost itself stands, for what is started by its path: threads.
import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * The address of a file by its path from Signpost's own folder, as in `lib/models/embedding-worker.ts`. By the place of
 * our package.json: a bundler that could see the file would take it in, and with it what it imports.
 */
export function ownFile(path: string): URL {
  const own = findPackageJSON('..', import.meta.url);
  if (own === undefined) throw new Error('The folder of Signpost is not found.');
  return new URL(path, pathToFileURL(own));
}

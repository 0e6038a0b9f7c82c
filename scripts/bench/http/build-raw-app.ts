// Builds the app that Signpost is set beside, where it is not built as it is now.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { exitCodeOf, runNode } from '../../run-node.ts';
import { rawApp } from './contestant.ts';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const stamp = join(rawApp, '.next/built-from');

export async function buildRawApp(): Promise<void> {
  const hash = createHash('sha256');
  const sources = globSync('{*.js,app/**/*.js}', { cwd: rawApp }).sort();
  for (const source of sources)
    hash.update(`${source}\0`).update(readFileSync(join(rawApp, source)));
  const wanted = hash.update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const code = exitCodeOf(await runNode([next, 'build', rawApp]));
  if (code !== 0)
    throw new Error(`The app beside ours could not be built: next build gave ${code}.`);
  writeFileSync(stamp, wanted);
}

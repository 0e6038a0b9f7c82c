// Runs Next's own command line, and tells whether the build is of the sources as they are now.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assetsDir, manifestName } from '../lib/server/assets.ts';
import { basePath } from '../lib/wire/site-path.ts';
import { developmentOptions, nodeOptions, serverEnvironment } from './node-options.ts';
import { exitCodeOf, runNode } from './run-node.ts';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const sources = ['app', 'browser', 'components', 'doctor', 'lib', 'widget'];
const settings = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.js',
  'proxy.ts',
  'scripts/build-assets.ts',
  'scripts/bundle.ts',
];
const stamp = '.next/signpost-sources';

/**
 * Runs a server in a process of its own, with Node's arguments for it, until it ends, and gives its exit code. Signals
 * reach it, and a server that is told to end has not failed.
 */
export async function runServer(args: string[], options = nodeOptions): Promise<number> {
  const end = await runNode([...options, ...args], {
    // The server ends itself (lib/server/life); in development Next does.
    env: { NEXT_MANUAL_SIG_HANDLE: 'true', ...serverEnvironment },
    isLeashed: true,
  });
  return end.signal !== null && end.told.includes(end.signal) ? 0 : exitCodeOf(end);
}

/** Runs `next dev` until it ends. */
export function serveSources(): Promise<number> {
  return runServer([next, 'dev'], developmentOptions);
}

/** Turns this process into `next start`. */
export async function becomeServer(): Promise<void> {
  process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
  process.argv.splice(1, Number.POSITIVE_INFINITY, next, 'start');
  await import(pathToFileURL(next).href);
}

/** Builds the files of our own documents, then Next's app, and notes what they were built from. */
export async function buildApp(): Promise<number> {
  const hash = sourceHash();
  rmSync(stamp, { force: true });
  // What builds is needed here only: a server whose build is fresh does without.
  const { buildAssets } = await import('./build-assets.ts');
  await buildAssets(assetsDir('production'));
  const code = exitCodeOf(await runNode([next, 'build']));
  if (code === 0) writeFileSync(stamp, hash);
  return code;
}

/** Whether there is a build of the sources as they are now. */
export function isBuilt(): boolean {
  const built = ['.next/BUILD_ID', join(assetsDir('production'), manifestName), stamp];
  return built.every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === sourceHash();
}

function sourceHash(): string {
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256').update(`${basePath}\0`);
  for (const file of [...files.sort(), ...settings]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

// Runs Next's own command line, and tells whether the build is of the sources as they are now.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { assetsDir, manifestName } from '../lib/assets.ts';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const sources = ['app', 'components', 'lib'];
const settings = [
  'next.config.js',
  'package-lock.json',
  'postcss.config.js',
  'proxy.ts',
  'scripts/build-assets.ts',
];
const stamp = '.next/signpost-sources';

/** Runs `next <args>` until it ends and gives its exit code; signals reach it. */
export function runNext(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(process.execPath, [next, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 0 : 1)));
  });
}

/** Builds the files of our own documents, then Next's app, and notes what they were built from. */
export async function buildApp(): Promise<number> {
  const hash = sourceHash();
  // What builds is needed here only: a server whose build is fresh does without.
  const { buildAssets } = await import('./build-assets.ts');
  await buildAssets();
  const code = await runNext(['build']);
  if (code === 0) writeFileSync(stamp, hash);
  return code;
}

/** Whether there is a build of the sources as they are now. */
export function isBuilt(): boolean {
  const built = ['.next/BUILD_ID', join(assetsDir(), manifestName), stamp];
  return built.every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === sourceHash();
}

function sourceHash(): string {
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...settings]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

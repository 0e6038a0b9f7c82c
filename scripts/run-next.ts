// Runs Next's own command line, and tells whether its build is of the sources as they are now.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const sources = ['app', 'components', 'lib'];
const settings = ['next.config.js', 'package-lock.json', 'postcss.config.js', 'proxy.ts'];
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

/** Builds the app and notes what it was built from. */
export async function buildApp(): Promise<number> {
  const hash = sourceHash();
  const code = await runNext(['build']);
  if (code === 0) writeFileSync(stamp, hash);
  return code;
}

/** Whether there is a build of the sources as they are now. */
export function isBuilt(): boolean {
  const hasBuild = existsSync('.next/BUILD_ID') && existsSync(stamp);
  return hasBuild && readFileSync(stamp, 'utf8') === sourceHash();
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

// Runs Next's own command line, and tells whether the build is of the sources as they are now.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { assetsDir, manifestName } from '../lib/server/assets.ts';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const sources = ['app', 'browser', 'components', 'lib', 'widget'];
const settings = [
  'next.config.js',
  'package-lock.json',
  'postcss.config.js',
  'proxy.ts',
  'scripts/build-assets.ts',
  'scripts/bundle.ts',
];
const passedOn = ['SIGINT', 'SIGTERM'] as const;
const stamp = '.next/signpost-sources';

/**
 * Runs `next <args>`, a server, until it ends and gives its exit code. Signals reach it, and a server that
 * is told to end has not failed.
 */
export async function serveNext(args: string[]): Promise<number> {
  const end = await runNext(args);
  return end.signal !== null && end.told.includes(end.signal) ? 0 : exitCodeOf(end);
}

/** Builds the files of our own documents, then Next's app, and notes what they were built from. */
export async function buildApp(): Promise<number> {
  const hash = sourceHash();
  rmSync(stamp, { force: true });
  // What builds is needed here only: a server whose build is fresh does without.
  const { buildAssets } = await import('./build-assets.ts');
  await buildAssets(assetsDir('production'));
  const code = exitCodeOf(await runNext(['build']));
  if (code === 0) writeFileSync(stamp, hash);
  return code;
}

/** Whether there is a build of the sources as they are now. */
export function isBuilt(): boolean {
  const built = ['.next/BUILD_ID', join(assetsDir('production'), manifestName), stamp];
  return built.every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === sourceHash();
}

/** How a process has ended, and which signals it was sent from here. */
type End = { code: number | null; signal: NodeJS.Signals | null; told: NodeJS.Signals[] };

/** As a shell has it: 128 and the signal's number for a process that a signal has ended. */
export function exitCodeOf({ code, signal }: Pick<End, 'code' | 'signal'>): number {
  return code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
}

function runNext(args: string[]): Promise<End> {
  const child = spawn(process.execPath, [next, ...args], { stdio: 'inherit' });
  const told: NodeJS.Signals[] = [];
  const pass = (signal: NodeJS.Signals) => {
    told.push(signal);
    child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, pass);
  return new Promise<End>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal, told }));
  }).finally(() => {
    for (const signal of passedOn) process.off(signal, pass);
  });
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

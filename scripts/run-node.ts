// Runs a program of Node to its end, passes on the signals that are meant for it, and tells how it has ended. It does not
// outlive this process: a build that nobody waits for would keep the next one out.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenOrphaned } from './when-orphaned.ts';

const passedOn = ['SIGINT', 'SIGTERM'] as const;

/** How a process has ended, and which signals it was sent from here. */
type End = { code: number | null; signal: NodeJS.Signals | null; told: NodeJS.Signals[] };

/** As a shell has it: 128 and the signal's number for a process that a signal has ended. */
export function exitCodeOf({ code, signal }: Pick<End, 'code' | 'signal'>): number {
  return code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
}

export type RunOptions = {
  /** Variables beside those of this process. */
  env?: Record<string, string>;
  /** Whether it hears by a channel when this process is gone, even killed; it then gets `disconnect`. */
  isLeashed?: boolean;
};

/** Runs Node with these arguments until it ends. */
export function runNode(
  args: string[],
  { env = {}, isLeashed = false }: RunOptions = {},
): Promise<End> {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', ...(isLeashed ? (['ipc'] as const) : [])],
    env: { ...process.env, ...env },
  });
  const told: NodeJS.Signals[] = [];
  const pass = (signal: NodeJS.Signals) => {
    told.push(signal);
    child.kill(signal);
  };
  const endToo = () => child.kill('SIGTERM');
  for (const signal of passedOn) process.on(signal, pass);
  // Another who hears a signal may end this process before it is passed on.
  process.on('exit', endToo);
  const orphaned = whenOrphaned(() => pass('SIGTERM'));
  return new Promise<End>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal, told }));
  }).finally(() => {
    clearInterval(orphaned);
    process.off('exit', endToo);
    for (const signal of passedOn) process.off(signal, pass);
  });
}

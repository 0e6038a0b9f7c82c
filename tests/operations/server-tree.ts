// `npm start` with all the processes that it is made of, and the streams of a server.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { freePort } from '../../scripts/browser/start-app.ts';
import { until } from '../fixtures/until.ts';

export type ServerTree = {
  origin: string;
  port: number;
  npm: ChildProcess;
  /** Process ids from npm's down to those of the server. */
  pids: number[];
  /** What was printed so far. */
  output: () => string;
};

/** Starts it and waits until it serves; the app must be built already. */
export async function startTree(settings: Record<string, string>): Promise<ServerTree> {
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      EMBEDDINGS: 'off',
      RATE_LIMIT: 'off',
      OPENAI_API_KEY: '',
      WORKERS: '1',
      DATA_DIR: 'reports/data',
      ...settings,
      PORT: String(port),
    },
  });
  const printed: string[] = [];
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.on('data', (chunk) => printed.push(String(chunk)));
  }
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (npm.exitCode !== null) return;
    if (!(await fetch(`${origin}/api/health`)).ok) throw new Error('It does not serve yet.');
  });
  return { origin, port, npm, pids: treeOf(npm.pid ?? 0), output: () => printed.join('') };
}

/** The code that npm ends with, once it has. */
export async function exitOf({ npm }: Pick<ServerTree, 'npm'>): Promise<number | null> {
  if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'exit');
  return npm.exitCode;
}

/** A question of the server, to be read as it comes. */
export function ask(origin: string, text: string): Promise<Response> {
  return fetch(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text }] }] }),
  });
}

export const isAlive = (pid: number) =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

/** Ids of a process and of all below it, as they are now. */
export function treeOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...children.split(' ').filter(Boolean).map(Number).flatMap(treeOf)];
}

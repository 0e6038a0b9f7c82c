// A server that is measured: started on a port of its own, asked at one address, and ended.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../browser/start-app.ts';
import { treeOf } from './process-tree.ts';
import type { Asked } from './reader.ts';

/** The questions of one of several rounds, counted from 0. */
export type QuestionsOf = (round: number) => Asked[];

export type Contestant = {
  name: string;
  /** Where it is asked. */
  address: string;
  /** What it is asked, where that is not what all are. */
  asked?: QuestionsOf;
  /** Ids of its processes, as they are at the moment. */
  pids(): number[];
  stop(): Promise<void>;
};

type ContestantOptions = {
  name: string;
  folder: string;
  /** Arguments of Node. */
  args: string[];
  /** What it answers at, and what tells that it is there; any answer to a GET does. */
  path: string;
  probe: string;
  settings: Record<string, string>;
};

/** The folder of the app that Signpost is set beside. */
export const rawApp = `${import.meta.dirname}/../raw-app`;
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Milliseconds. */
const pause = 50;
const longestStart = 60_000;

/** Starts it and waits until it serves. */
async function startContestant(options: ContestantOptions): Promise<Contestant> {
  const { name, folder, args, path, probe, settings } = options;
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings, PORT: String(port) },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilServing(`${origin}${probe}`, child, name);
  return {
    name,
    address: `${origin}${path}`,
    pids: () => treeOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/**
 * Signpost as `npm start` runs it, from a folder that holds its build; without the embedding model. What is healthy goes on to
 * warm up, which took from whoever was measured first: it is waited for until it is ready (a build that cannot tell answers
 * that nothing is there).
 */
export function signpostIn(
  folder: string,
  name: string,
  settings: Record<string, string> = {},
): Promise<Contestant> {
  const usual = { EMBEDDINGS: 'off', RATE_LIMIT: 'off', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' };
  return startContestant({
    ...{ name, folder, args: ['scripts/start.ts'], path: '/api/chat', probe: '/api/ready' },
    settings: { ...usual, WORKERS: '1', ...settings },
  });
}

/** A route of the app in `rawApp`, which must be built. */
export function routeOfRawApp(
  name: string,
  path: string,
  settings: Record<string, string>,
): Promise<Contestant> {
  const args = [next, 'start'];
  return startContestant({ name, folder: rawApp, args, path, probe: path, settings });
}

/** The server in `rawApp` that is none of Next's. */
export function bareServer(name: string, settings: Record<string, string>): Promise<Contestant> {
  const args = ['bare.js'];
  return startContestant({ name, folder: rawApp, args, path: '/', probe: '/', settings });
}

/** Ends all that were started with `run` once `use` is over. */
export async function whileRunning<Result>(
  use: (run: (started: Promise<Contestant>) => Promise<Contestant>) => Promise<Result>,
): Promise<Result> {
  const running: Contestant[] = [];
  try {
    return await use(async (started) => {
      const contestant = await started;
      running.push(contestant);
      return contestant;
    });
  } finally {
    for (const each of running) await each.stop();
  }
}

async function untilServing(url: string, child: ChildProcess, name: string): Promise<void> {
  const latest = performance.now() + longestStart;
  while (performance.now() < latest) {
    if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}.`);
    const status = await fetch(url).then(
      (response) => response.status,
      () => undefined,
    );
    if (status !== undefined && status !== 503) return;
    await sleep(pause);
  }
  throw new Error(`Nothing serves ${url}.`);
}

// WORKERS: from how many processes a server answers, and what is sensible where nobody says.
import cluster from 'node:cluster';
import { availableParallelism, totalmem } from 'node:os';
import { mostWorkers } from '../../limits.ts';

/** The most that are started unasked, and what each is to have: a core for others beside its own, and memory. */
const unasked = { most: 4, cores: 2, bytes: 2 ** 30 };

/**
 * The number that is written, or what pays off on this machine: with the embedding model a process takes up to half a
 * gigabyte, and one is as fast for a single reader. Undefined for what is no such number.
 */
export function workerCount(
  written: string | undefined,
  { cores, bytes } = { cores: availableParallelism(), bytes: totalmem() },
): number | undefined {
  const text = written?.trim() ?? '';
  if (text !== '') {
    const count = Number(text);
    return Number.isInteger(count) && count >= 1 && count <= mostWorkers ? count : undefined;
  }
  const affordable = Math.min(cores / unasked.cores, bytes / unasked.bytes, unasked.most);
  return Math.max(1, Math.floor(affordable));
}

/** The share of one process in what all of a server may hold at once. */
export function shareOf(most: number): number {
  return cluster.isWorker ? Math.ceil(most / (workerCount(process.env.WORKERS) ?? 1)) : most;
}

// What a process and all that it has started have taken so far, as Linux tells it.
import { existsSync, readFileSync } from 'node:fs';

/** Whether this system tells. */
export const tellsOfProcesses = existsSync('/proc/self/stat');

/** Clock ticks a second in which Linux counts for programs, on every architecture that Node runs on. */
const ticks = 100;

/** Ids of a process and of all below it. */
export function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** Milliseconds of CPU, of programs and of the system for them; to 10 ms a process. */
export function cpuOf(pids: number[]): number {
  const used = pids.map((pid) => {
    // The name of a program, in brackets, may hold anything.
    const fields = fileOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return (sum(used) * 1000) / ticks;
}

/** Resident memory in MB, where what processes share is counted once between them. */
export function memoryOf(pids: number[]): number {
  const kilobytes = pids.map((pid) => /^Pss:\s+(\d+)/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0);
  return Math.round(sum(kilobytes.map(Number)) / 1024);
}

function childrenOf(pid: number): number[] {
  return fileOf(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

// A process may end while it is looked at.
function fileOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

// Judges many patterns at once, on all the processor's cores: a hard one takes some seconds.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './judge-pattern.ts';
import type { PatternParts } from './read-constant.ts';

/** A verdict, and the milliseconds that it took. */
export type Judged = { verdict: Verdict; took: number };

/** What is found of each pattern, in their order; one that is written several times is judged once. */
export async function judgePatterns(patterns: readonly PatternParts[]): Promise<Judged[]> {
  const waiting = [...new Map(patterns.map((each) => [keyOf(each), each])).values()];
  const judged = new Map<string, Judged>();
  const judge = async () => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      worker.postMessage({ source: next.source, flags: next.flags });
      const [answer] = (await once(worker, 'message')) as [Judged];
      judged.set(keyOf(next), answer);
    }
    await worker.terminate();
  };
  const workers = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: workers }, judge));
  return patterns.map((each) => judged.get(keyOf(each)) ?? neverJudged);
}

const neverJudged: Judged = { verdict: 'not judged', took: 0 };

function keyOf({ source, flags }: PatternParts): string {
  return `/${source}/${flags}`;
}

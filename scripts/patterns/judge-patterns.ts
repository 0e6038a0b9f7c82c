// Judges many patterns at once, on all the processor's cores: a hard one takes some seconds.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './judge-pattern.ts';
import type { PatternParts } from './read-constant.ts';

/** The verdict on each pattern, in their order; one that is written several times is judged once. */
export async function judgePatterns(patterns: readonly PatternParts[]): Promise<Verdict[]> {
  const waiting = [...new Map(patterns.map((each) => [keyOf(each), each])).values()];
  const verdicts = new Map<string, Verdict>();
  const judge = async () => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      worker.postMessage({ source: next.source, flags: next.flags });
      const [{ verdict }] = (await once(worker, 'message')) as [{ verdict: Verdict }];
      verdicts.set(keyOf(next), verdict);
    }
    await worker.terminate();
  };
  const workers = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: workers }, judge));
  return patterns.map((each) => verdicts.get(keyOf(each)));
}

function keyOf({ source, flags }: PatternParts): string {
  return `/${source}/${flags}`;
}

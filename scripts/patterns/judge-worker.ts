// A thread that judges one pattern after the other, as they are handed to it.
import { parentPort } from 'node:worker_threads';
import { judgePattern } from './judge-pattern.ts';
import type { Judged } from './judge-patterns.ts';
import type { PatternParts } from './read-constant.ts';

parentPort?.on('message', (pattern: PatternParts) => {
  const start = performance.now();
  const verdict = judgePattern(pattern);
  parentPort?.postMessage({ verdict, took: performance.now() - start } satisfies Judged);
});

// A thread that judges one pattern after the other, as they are handed to it.
import { parentPort } from 'node:worker_threads';
import { judgePattern } from './judge-pattern.ts';
import type { PatternParts } from './read-constant.ts';

parentPort?.on('message', (pattern: PatternParts) => {
  parentPort?.postMessage({ verdict: judgePattern(pattern) });
});

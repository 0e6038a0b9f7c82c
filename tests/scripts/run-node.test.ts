import { expect, test } from 'vitest';
import { exitCodeOf } from '../../scripts/run-node.ts';

test.each([
  ['that has ended well', 0, null, 0],
  ['that has failed', 1, null, 1],
  ['that a lack of memory has ended', null, 'SIGKILL', 137],
  ['that was interrupted', null, 'SIGINT', 130],
  ['that was told to end', null, 'SIGTERM', 143],
  ['of which nothing is known', null, null, 1],
] as const)('a process %s', (_, code, signal, wanted) => {
  expect(exitCodeOf({ code, signal })).toBe(wanted);
});

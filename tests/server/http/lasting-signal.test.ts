import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lastingSignal } from '../../../lib/server/http/lasting-signal.ts';

test('a signal is aborted though nobody has kept its request', async () => {
  const leaving = new AbortController();
  const make = () => lastingSignal(new Request('http://localhost/', { signal: leaving.signal }));
  const signal = make();
  setFlagsFromString('--expose-gc');
  for (let times = 0; times < 3; times += 1) {
    runInNewContext('gc')();
    await setImmediate();
  }
  leaving.abort();
  expect(signal.aborted).toBe(true);
});

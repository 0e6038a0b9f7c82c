import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

test('what is run ends with a process that ends at once when it is told to', async () => {
  const endless = 'console.log(1); setInterval(() => {}, 1000)';
  const program = `
    import { runNode } from './scripts/run-node.ts';
    process.on('SIGTERM', () => process.exit(0));
    await runNode(['--eval', ${JSON.stringify(endless)}]);`;
  const runner = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(runner.stdout, 'data');
  runner.kill('SIGTERM');
  // Both write there: it closes with the second.
  const [code] = await once(runner, 'close');
  expect(code).toBe(0);
});

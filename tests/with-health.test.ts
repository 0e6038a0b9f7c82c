import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withHealth } from './fixtures/with-health.ts';

async function healthAfter(milliseconds: number) {
  const server = createServer((_, response) => {
    setTimeout(() => response.end(), milliseconds);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    return await withHealth(`http://127.0.0.1:${port}`, async () => {
      await sleep(10);
      return 'done';
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('work is done while a server tells its health at once', async () => {
  expect(await healthAfter(0)).toBe('done');
});

test('a server that tells its health a second later than one that does nothing is told of', async () => {
  await expect(healthAfter(3000)).rejects.toThrow(
    /^Its health was told after \d+ ms, a bare server's after \d+\.$/,
  );
});

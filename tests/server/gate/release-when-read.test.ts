import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { releaseWhenRead } from '../../../lib/server/gate/release-when-read.ts';

function given(source: UnderlyingDefaultSource) {
  const { signal } = new AbortController();
  const release = vi.fn();
  const response = releaseWhenRead(new Response(new ReadableStream(source)), release, signal);
  return { response, release, listeners: () => getEventListeners(signal, 'abort').length };
}

test('an answer that is read to its end leaves nobody who listens for its reader to leave', async () => {
  const { response, release, listeners } = given({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('whole'));
      controller.close();
    },
  });
  expect(listeners()).toBe(1);
  expect(await response.text()).toBe('whole');
  expect(listeners()).toBe(0);
  expect(release).toHaveBeenCalledOnce();
});

test('nor does one that breaks off, or that nobody reads on', async () => {
  const broken = given({
    pull() {
      throw new Error('broken');
    },
  });
  await expect(broken.response.text()).rejects.toThrow('broken');
  expect(broken.listeners()).toBe(0);

  const left = given({ pull: (controller) => controller.enqueue(new Uint8Array(1)) });
  await left.response.body?.cancel();
  expect(left.listeners()).toBe(0);
});

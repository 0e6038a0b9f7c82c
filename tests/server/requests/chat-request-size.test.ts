import { describe, expect, test } from 'vitest';
import { readChatRequest } from '../../../lib/server/requests/chat-request.ts';
import { expectRefusal, postOf } from './refusal.ts';

describe('a request of over 256 KiB is refused with status 413', () => {
  const message = 'The request is over 256 KiB. Leave out the oldest messages.';

  test('whatever it holds', async () => {
    await expectRefusal(readChatRequest(postOf('x'.repeat(256 * 1024 + 1))), 413, message);
  });

  test('counted in bytes, not in characters', async () => {
    const parts = [{ type: 'text', text: 'ü'.repeat(130 * 1024) }];
    const body = { messages: [{ role: 'assistant', parts }] };
    await expectRefusal(readChatRequest(postOf(body)), 413, message);
  });

  test('and read no further, when it streams without a length', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 16 * 1024;
        controller.enqueue(new Uint8Array(16 * 1024).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const halfDuplex = { method: 'POST', body: endless, duplex: 'half' };
    const streamed = new Request('http://localhost/api/chat', halfDuplex);
    expect(streamed.headers.get('content-length')).toBeNull();
    await expectRefusal(readChatRequest(streamed), 413, message);
    expect(sent).toBeLessThan(400 * 1024);
    expect(isCancelled).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { askWire, type Fetch, readText } from '../../doctor/ask-wire.ts';

const silent: Fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

test('a host that says nothing is waited for no longer than the limit', async () => {
  const reply = await askWire(silent, 'https://slow.example', {}, 20);
  expect(reply).toEqual({ kind: 'failed', code: 'timed-out' });
});

test('a text is read to its limit, whatever its pieces', async () => {
  const pieces = ['añ', 'ade', 's'].map((text) => new TextEncoder().encode(text));
  const [first = new Uint8Array()] = pieces;
  const body = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(first.subarray(0, 2));
        controller.enqueue(first.subarray(2));
        for (const piece of pieces.slice(1)) controller.enqueue(piece);
        controller.close();
      },
    });
  expect(await readText(new Response(body()), 100)).toBe('añades');
  expect(await readText(new Response(body()), 5)).toBe('añad');
  expect(await readText(new Response(null), 5)).toBe('');
});

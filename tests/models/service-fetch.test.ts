// What a service of models may send, and how it is read: nothing of it keeps others waiting.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fetchBounded } from '../../lib/models/service-fetch.ts';

const event = 'data: {"a": "b"}\n\n';

async function served(respond: (response: ServerResponse) => void): Promise<Response> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    respond(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return fetchBounded(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

test('a stream is passed on as it is', async () => {
  const sent = `: hello\n\n${`data: {"a": "é"}\n\n`.repeat(3000)}`;
  expect(await (await served((response) => response.end(sent))).text()).toBe(sent);
});

test('what comes at once is passed on in pieces', async () => {
  const { body } = await served((response) => response.end(event.repeat(3000)));
  const lengths: number[] = [];
  for await (const piece of body ?? []) lengths.push(piece.length);
  expect(lengths.length).toBeGreaterThan(10);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(4096);
});

test.each([
  ['fields that are none', 'a: b\n', 'Its stream is of lines that are no events.'],
  ['words', 'Please sign in.\n', 'Its stream is of lines that are no events.'],
  ['one event without an end', 'data: a\n', 'Its event is longer than 262144.'],
  ['a line without an end', `data: ${'a'.repeat(1000)}`, 'Its event is longer than 262144.'],
  ['comments without an end', `:${' '.repeat(1000)}\n`, 'Its response is longer than 16777216.'],
])('a stream of %s is given up', async (_, unit, message) => {
  const some = unit.repeat(Math.ceil(65_536 / unit.length));
  const response = await served((sending) => {
    const sender = setInterval(() => sending.write(some), 1);
    sending.once('close', () => clearInterval(sender));
  });
  await expect(response.text()).rejects.toMatchObject({ name: 'ModelFailure', message });
});

test('a stream ends with its last event, whatever was sent with it', async () => {
  const sent = `${event}data: [DONE]\n\n${event.repeat(3000)}`;
  const text = await (await served((response) => response.write(sent))).text();
  expect(text.startsWith(`${event}data: [DONE]\n\n`)).toBe(true);
  expect(text.length).toBeLessThanOrEqual(4096);
});

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

test('the events of a stream are passed on as they are, and nothing else of it', async () => {
  const events = `data: {"a": "é"}\n\ndata: {\ndata: }\n\n`.repeat(1500);
  const sent = `: hello\n\n${events}`;
  expect(await (await served((response) => response.end(sent))).text()).toBe(events);
});

test('tokens that come together are one event, and others come when they do', async () => {
  const token = (text: string) =>
    `data: {"choices":[{"index":0,"delta":{"content":"${text}"}}]}\n\n`;
  const gap = Promise.withResolvers<void>();
  const { body } = await served(async (response) => {
    for (const text of ['A ', 'loaf ', 'is ', 'bread.']) response.write(token(text));
    response.write(token(' Rye'));
    await gap.promise;
    response.end(token(' too.'));
  });
  let text = '';
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    if (text.includes('Rye')) gap.resolve();
  }
  const events = text.split('\n\n').filter(Boolean);
  expect(events.length).toBeLessThan(6);
  expect(events.at(-1)).toBe(token(' too.').trim());
  const words = events.map((each) => JSON.parse(each.slice('data: '.length)).choices[0].delta);
  expect(words.map(({ content }) => content).join('')).toBe('A loaf is bread. Rye too.');
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

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestAnswer } from '../../../browser/conversation/request-answer.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import { until } from '../../fixtures/until.ts';
import { conversationOf, lastOf } from './conversation-fixture.ts';

const now = Date.UTC(2026, 0, 31, 12);

beforeEach(() => {
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Answer = (options: RequestInit) => Response | Promise<Response>;

function request(answer: Answer, signal = new AbortController().signal) {
  const fetched = vi.fn((_url: string, options: RequestInit) => answer(options));
  vi.stubGlobal('fetch', fetched);
  const parts: StreamPart[] = [];
  const conversation = conversationOf('What does it pay?');
  const end = requestAnswer({
    endpoint: '/api/chat',
    conversation,
    turnId: lastOf(conversation).id,
    language: 'es',
    signal,
    onPart: (part) => parts.push(part),
  });
  return { end, parts, fetched };
}

const failed = (failure: object) => ({ kind: 'failed', failure });

test('passes the parts on and ends as broken off unless the stream said how it ends', async () => {
  const { end, parts, fetched } = request(
    () => new Response('data: {"type":"text-start","id":"0"}\n\ndata: {"type":"finish"}\n\n'),
  );
  expect(await end).toEqual(failed({ kind: 'broken-off' }));
  expect(parts.map(({ type }) => type)).toEqual(['text-start', 'finish']);
  const [url, options] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('/api/chat');
  const body = JSON.parse(String(options?.body));
  expect(body.messages).toHaveLength(1);
  expect(body.lang).toBe('es');
});

test('a server that is not reached is told as such', async () => {
  const { end } = request(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await end).toEqual(failed({ kind: 'unreachable' }));
});

test('a connection that breaks in the middle counts as broken off', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  const { end } = request(() => new Response(body));
  expect(await end).toEqual(failed({ kind: 'broken-off' }));
});

test('stopping closes the connection', async () => {
  const stop = new AbortController();
  const { end, fetched } = request(
    () =>
      new Promise<Response>((_, reject) => {
        stop.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      }),
    stop.signal,
  );
  await until(() => expect(fetched).toHaveBeenCalled());
  const seen = fetched.mock.calls[0]?.[1].signal;
  stop.abort();
  expect(await end).toEqual({ kind: 'stopped' });
  expect(seen?.aborted).toBe(true);
});

test.each([
  ['a number of seconds', '30', now + 30_000],
  ['an HTTP date', 'Sat, 31 Jan 2026 12:01:00 GMT', now + 60_000],
  ['nothing', undefined, null],
  ['no time at all', 'soon', null],
  ['a negative number', '-5', null],
])('a rate limit says when to come back: %s', async (_, retryAfter, again) => {
  const headers: HeadersInit = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const { end } = request(() => new Response('{}', { status: 429, headers }));
  expect(await end).toEqual(failed({ kind: 'rate-limited', again }));
});

test('a server that many ask at once says when to come back too', async () => {
  const body = JSON.stringify({ error: { code: 'busy', message: 'Too many people.' } });
  const headers = { 'retry-after': '5' };
  const { end } = request(() => new Response(body, { status: 503, headers }));
  expect(await end).toEqual(failed({ kind: 'rate-limited', again: now + 5000 }));
});

test('a refusal carries the sentence of the server, where it gave one', async () => {
  const body = JSON.stringify({ error: { code: 'bad-request', message: 'Shorten it.' } });
  const told = request(() => new Response(body, { status: 400 }));
  expect(await told.end).toEqual(
    failed({ kind: 'refused', status: 400, message: 'Shorten it.', code: 'bad-request' }),
  );
  const silent = request(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await silent.end).toEqual(failed({ kind: 'refused', status: 502, message: null }));
});

test('an answer that falls silent is given up after ninety seconds', async () => {
  const silent = request(
    ({ signal }) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await silent.end).toEqual(failed({ kind: 'broken-off' }));
});

test('every byte that arrives gives it another ninety seconds', async () => {
  let send = (_: string) => {};
  let cut = () => {};
  const body = new ReadableStream({
    start(controller) {
      send = (text) => controller.enqueue(new TextEncoder().encode(text));
      cut = () => controller.error(new DOMException('', 'AbortError'));
    },
  });
  const { end, fetched } = request(() => new Response(body));
  await vi.advanceTimersByTimeAsync(80_000);
  const signal = fetched.mock.calls[0]?.[1].signal;
  signal?.addEventListener('abort', () => cut());
  send(': still there\n\n');
  await vi.advanceTimersByTimeAsync(80_000);
  expect(signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(signal?.aborted).toBe(true);
  expect(await end).toEqual(failed({ kind: 'broken-off' }));
});

test('a stream whose events grow past all bounds is let go', async () => {
  const cancel = vi.fn();
  let begun = false;
  const endless = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(begun ? 'x'.repeat(600 * 1024) : 'data: '));
      begun = true;
    },
    cancel,
  });
  const { end } = request(() => new Response(endless));
  expect(await end).toEqual(failed({ kind: 'broken-off' }));
  expect(cancel).toHaveBeenCalled();
});

import { expect, test, vi } from 'vitest';
import { openCounter } from '../../../lib/server/gate/counters.ts';
import { openRateLimit } from '../../../lib/server/gate/rate-limit.ts';

const limit = (client: [number, number], origin: [number, number]) => {
  const rate = ([requests, seconds]: [number, number]) => ({ requests, seconds });
  return openRateLimit({ client: rate(client), origin: rate(origin) }, openCounter);
};
const from = (client: string, origin?: string) => ({ client, origin });

test('tells the policy and what remains, in the fields of the draft', async () => {
  vi.useFakeTimers();
  const ask = limit([3, 60], [20, 10]);
  expect(await ask(from('a'))).toEqual({
    kind: 'passed',
    fields: { 'RateLimit-Policy': '"client";q=3;w=60', RateLimit: '"client";r=2;t=60' },
  });
  vi.advanceTimersByTime(1500);
  expect(await ask(from('a', 'https://shop.example'))).toEqual({
    kind: 'passed',
    fields: {
      'RateLimit-Policy': '"client";q=3;w=60, "origin";q=20;w=10',
      RateLimit: '"client";r=1;t=59, "origin";r=19;t=10',
    },
  });
});

test('refuses a reader past the limit until the window ends, and says when that is', async () => {
  vi.useFakeTimers();
  const ask = limit([2, 60], [20, 60]);
  await ask(from('a'));
  await ask(from('a'));
  vi.advanceTimersByTime(18_000);
  const verdict = await ask(from('a'));
  expect(verdict).toMatchObject({
    kind: 'limited',
    fields: { RateLimit: '"client";r=0;t=42' },
    error: {
      code: 'rate-limited',
      status: 429,
      retryAfter: 42,
      message:
        'That was more than 2 requests in 60 seconds, which is what one reader may send. Try again in 42 seconds.',
    },
  });
  expect((await ask(from('b'))).kind).toBe('passed');
  vi.advanceTimersByTime(42_000);
  expect((await ask(from('a'))).kind).toBe('passed');
});

test('counts the pages of one other site together, whoever reads them', async () => {
  const ask = limit([10, 60], [2, 1]);
  expect((await ask(from('a', 'https://shop.example'))).kind).toBe('passed');
  expect((await ask(from('b', 'https://shop.example'))).kind).toBe('passed');
  expect(await ask(from('c', 'https://shop.example'))).toMatchObject({
    kind: 'limited',
    error: {
      message:
        'That was more than 2 requests in 1 second, which is what the pages of one site may send. Try again in 1 second.',
    },
  });
  expect((await ask(from('c', 'https://other.example'))).kind).toBe('passed');
  expect((await ask(from('c'))).kind).toBe('passed');
});

test('a reader past the limit uses up nothing of the site’s', async () => {
  const ask = limit([1, 60], [3, 60]);
  for (let time = 0; time < 9; time += 1) await ask(from('a', 'https://shop.example'));
  expect((await ask(from('b', 'https://shop.example'))).fields.RateLimit).toContain('"origin";r=1');
});

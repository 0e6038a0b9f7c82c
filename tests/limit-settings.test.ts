import { describe, expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';

describe('RATE_LIMIT', () => {
  const rateLimitOf = (value: string) => readConfig({ RATE_LIMIT: value }).rateLimit;
  const rates = (...[client, origin, seconds, others = seconds]: number[]) => ({
    client: { requests: client, seconds },
    origin: { requests: origin, seconds: others },
    countsOwnMachine: true,
  });

  test.each([
    ['60/60s', rates(60, 600, 60)],
    [' 5/s ', rates(5, 50, 1)],
    ['100/15m', rates(100, 1000, 900)],
    ['1000/1h', rates(1000, 10_000, 3600)],
    ['20/m, 7/10s', rates(20, 7, 60, 10)],
  ])('"%s" is read', (value, read) => {
    expect(rateLimitOf(value)).toEqual(read);
  });

  test('left empty, it is 60/60s for all but programs on the machine of the server', () => {
    expect(rateLimitOf(' ')).toEqual({ ...rates(60, 600, 60), countsOwnMachine: false });
  });

  test.each(['off', ' OFF '])('"%s" counts nothing', (value) => {
    expect(rateLimitOf(value)).toBeUndefined();
  });

  test.each([
    ...['60', '60/60', '0/60s', '60/0s', '-1/s', '1.5/s', '60/60d', '60 / 60s', 'on', '1/2h'],
    ...['60/60s,', '60/60s, off', ',60/60s', '1/s, 1/s, 1/s', '99999999/s'],
  ])('"%s" is refused, and how to write it is told', (value) => {
    expect(() => rateLimitOf(value)).toThrow(
      'RATE_LIMIT cannot be used: write requests/time of one reader, as in 60/60s, and',
    );
  });
});

describe('MODEL_BUDGET', () => {
  const budgetOf = (value: string) => readConfig({ MODEL_BUDGET: value }).modelBudget;

  test.each([
    ['500 answers/day', { unit: 'answers', most: 500 }],
    ['1 answer a day', { unit: 'answers', most: 1 }],
    [' 200000 Tokens/day ', { unit: 'tokens', most: 200_000 }],
  ])('"%s" is read', (value, read) => {
    expect(budgetOf(value)).toEqual(read);
  });

  test('is none where nothing is written', () => {
    expect(budgetOf('')).toBeUndefined();
  });

  test.each(['500', '500/day', '0 answers/day', '5 answers/hour', '5 euros/day', 'off'])(
    '"%s" is refused, and how to write it is told',
    (value) => {
      expect(() => budgetOf(value)).toThrow(
        'MODEL_BUDGET cannot be used: write how much the model may do in a day, as in 500 answers/day',
      );
    },
  );
});

describe('TRUSTED_PROXIES', () => {
  const proxiesOf = (value: string) => readConfig({ TRUSTED_PROXIES: value }).trustedProxies;

  test('are addresses and ranges, parted as one likes', () => {
    expect(proxiesOf('127.0.0.1, 10.0.0.0/8 ::1,fd00::/8')).toEqual([
      ...['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'],
    ]);
    expect(proxiesOf('')).toEqual([]);
  });

  test.each([
    'proxy.example',
    '10.0.0',
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/8/8',
    '*',
    '10.0.0.1:80',
  ])('"%s" is refused by its place', (wrong) => {
    expect(() => proxiesOf(`10.0.0.1, ${wrong}`)).toThrow(
      'cannot be used: entry 2 is no address, as 10.0.0.1, and no range of them, as 10.0.0.0/8',
    );
  });
});

describe('REDIS_URL', () => {
  test.each(['redis://localhost:6379', 'rediss://me:secret@store.example:6380/2'])(
    '%s is taken as it is',
    (value) => {
      expect(readConfig({ REDIS_URL: value }).redisUrl).toBe(value);
    },
  );

  test.each(['localhost:6379', 'http://localhost:6379', 'redis'])('%s is refused', (value) => {
    expect(() => readConfig({ REDIS_URL: value })).toThrow(
      'REDIS_URL cannot be used: write its address, as in redis://localhost:6379',
    );
  });
});

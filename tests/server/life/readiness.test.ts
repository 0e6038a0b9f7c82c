import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  beginServing,
  checkReady,
  type WarmUp,
  warmWhenServing,
  whenReady,
} from '../../../lib/server/life/readiness.ts';
import { until } from '../../fixtures/until.ts';

const kept = globalThis as unknown as Record<symbol, unknown>;
const key = Symbol.for('signpost.readiness');

beforeEach(() => {
  delete kept[key];
});

afterEach(() => {
  delete kept[key];
});

const never: WarmUp = () => Promise.reject(new Error('It was not to be called.'));

function refusal(): string {
  try {
    checkReady(never);
    return 'ready';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

test('what merely loads a route warms nothing', () => {
  const warmUp = vi.fn<WarmUp>(async () => {});
  warmWhenServing(warmUp);
  expect(warmUp).not.toHaveBeenCalled();
});

test.each(['before', 'after'])(
  'a route that is loaded %s the server begins is warmed once, and then it is ready',
  async (when) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const warmUp = vi.fn<WarmUp>(() => promise);
    if (when === 'before') warmWhenServing(warmUp);
    beginServing();
    if (when === 'after') warmWhenServing(warmUp);
    expect(refusal()).toBe('Signpost is opening its guides. Ask again in a few seconds.');
    resolve();
    await until(() => expect(refusal()).toBe('ready'));
    expect(warmUp).toHaveBeenCalledTimes(1);
  },
);

test('a server without such a route is warmed by who asks', async () => {
  beginServing();
  const warmUp = vi.fn<WarmUp>(async () => {});
  expect(() => checkReady(warmUp)).toThrow('Signpost is opening its guides.');
  await until(() => expect(refusal()).toBe('ready'));
  expect(warmUp).toHaveBeenCalledTimes(1);
});

test('one that could not get ready says so, and tries again', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const warmUp = vi.fn<WarmUp>().mockRejectedValueOnce(new Error('No guide.')).mockResolvedValue();
  warmWhenServing(warmUp);
  beginServing();
  await until(() => expect(error).toHaveBeenCalledTimes(1));
  await until(() =>
    expect(refusal()).toBe(
      'Signpost could not open its guides. Its log tells why; it tries again now.',
    ),
  );
  await until(() => expect(refusal()).toBe('ready'));
  expect(warmUp).toHaveBeenCalledTimes(2);
});

test.each(['before', 'after'])(
  'what readers would wait for one day is done once the server is ready, told %s that',
  async (when) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const work = vi.fn<WarmUp>(async () => {});
    warmWhenServing(() => promise);
    beginServing();
    if (when === 'before') whenReady(work);
    expect(work).not.toHaveBeenCalled();
    resolve();
    await until(() => expect(refusal()).toBe('ready'));
    if (when === 'after') whenReady(work);
    await until(() => expect(work).toHaveBeenCalledTimes(1));
  },
);

test('a server stays ready when such work fails', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  warmWhenServing(async () => {});
  const work = vi.fn<WarmUp>(() => Promise.reject(new Error('No page can be drawn.')));
  whenReady(work);
  beginServing();
  await until(() => expect(log).toHaveBeenCalledTimes(1));
  expect(refusal()).toBe('ready');
});

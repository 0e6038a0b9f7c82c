import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCounter } from '../../../lib/server/gate/counters.ts';
import { openRedis, type RedisLink } from '../../../lib/server/gate/redis-link.ts';
import { hasRedis, type RedisServer, startRedis } from '../../fixtures/redis-server.ts';

const name = 'test';

describe('in memory', () => {
  test('each key is counted by itself', async () => {
    const counter = openCounter({ name, seconds: 60 });
    await counter.add('one', 2);
    expect(await counter.add('one', 3)).toMatchObject({ used: 5 });
    expect(await counter.add('other', 1)).toMatchObject({ used: 1 });
    expect(await counter.read('one')).toMatchObject({ used: 5 });
    expect(await counter.read('nobody')).toEqual({ used: 0, endsIn: 0 });
  });

  test('a window begins with the first count, and is forgotten when it ends', async () => {
    vi.useFakeTimers();
    const counter = openCounter({ name, seconds: 10 });
    expect(await counter.add('one', 1)).toEqual({ used: 1, endsIn: 10_000 });
    vi.advanceTimersByTime(4000);
    expect(await counter.add('one', 1)).toEqual({ used: 2, endsIn: 6000 });
    vi.advanceTimersByTime(6000);
    expect(await counter.add('one', 1)).toEqual({ used: 1, endsIn: 10_000 });
    vi.advanceTimersByTime(10_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe.skipIf(!hasRedis)('with Redis', () => {
  let server: RedisServer;
  let links: RedisLink[] = [];
  let told: string[] = [];

  const link = async () => {
    const opened = await openRedis(server.url);
    links.push(opened);
    return opened;
  };
  const counterOf = async () => openCounter({ name, seconds: 60 }, await connected(await link()));
  // A link counts by itself until it has connected.
  const connected = async (opened: RedisLink) => {
    await vi.waitUntil(() => opened.client.status === 'ready', { timeout: 10_000 });
    return opened;
  };

  beforeEach(async () => {
    told = [];
    vi.spyOn(console, 'warn').mockImplementation((line: string) => void told.push(line));
    server = await startRedis();
  });

  afterEach(async () => {
    for (const opened of links) opened.close();
    links = [];
    await server.kill();
  });

  test('two servers count together', async () => {
    const [here, there] = [await counterOf(), await counterOf()];
    // On a busy machine an answer may be late, and another one is not.
    await vi.waitFor(
      async () => {
        const key = String(Math.random());
        await here.add(key, 2);
        await there.add(key, 3);
        expect(await here.read(key)).toMatchObject({ used: 5 });
        const { used, endsIn } = await here.add(key, 1);
        expect(used).toBe(6);
        expect(endsIn).toBeGreaterThan(50_000);
      },
      { timeout: 20_000 },
    );
  });

  test('when it is killed, each goes on with what it has counted itself, and tells it once', async () => {
    const [here, there] = [await counterOf(), await counterOf()];
    await here.add('one', 2);
    await there.add('one', 3);
    await server.kill();
    expect(await here.add('one', 1)).toMatchObject({ used: 3 });
    expect(await here.add('one', 1)).toMatchObject({ used: 4 });
    await sleep(300);
    const away = told.filter((line) => line.startsWith('Redis is away;'));
    expect(away).toHaveLength(2);
    expect(told).toEqual(away);
  });

  test('when it is back, they count together again, and what one knows is not lost', async () => {
    const link = await counterOf();
    await link.add('one', 4);
    await server.kill();
    await link.add('one', 1);
    await server.start();
    await vi.waitUntil(() => told.some((line) => line.startsWith('Redis is back;')), {
      timeout: 20_000,
    });
    const newcomer = await counterOf();
    expect(await link.add('one', 1)).toMatchObject({ used: 6 });
    const shared = async () => (await newcomer.read('one')).used;
    await vi.waitUntil(async () => (await shared()) > 0, { timeout: 20_000 });
    expect(await shared()).toBe(1);
    expect(told.map((line) => line.split(';')[0])).toEqual(['Redis is away', 'Redis is back']);
  });

  test('when it hangs, it is left alone after a few answers that did not come', async () => {
    const opened = await connected(await link());
    const counter = openCounter({ name, seconds: 60 }, opened);
    await counter.add('one', 1);
    server.freeze();
    const commands = vi.spyOn(opened.client, 'sendCommand');
    for (let time = 0; time < 2; time += 1) await counter.add('one', 1);
    expect(told).toEqual([]);
    expect(await counter.add('one', 1)).toMatchObject({ used: 4 });
    const sent = commands.mock.calls.length;
    for (let time = 0; time < 20; time += 1) await counter.add('one', 1);
    expect(sent).toBe(3);
    expect(commands.mock.calls.length).toBe(sent);
    expect(told).toEqual([expect.stringContaining('It did not answer in 40 ms.')]);
    server.thaw();
    await vi.waitUntil(async () => (await counter.add('other', 1)) && told.length > 1, {
      timeout: 20_000,
      interval: 100,
    });
    expect(told[1]).toMatch(/^Redis is back;/);
  });

  test('when this server itself is busy for longer than it would wait, nothing is away', async () => {
    const counter = await counterOf();
    for (let time = 0; time < 5; time += 1) {
      const adding = counter.add('one', 1);
      await new Promise(setImmediate);
      const until = performance.now() + 80;
      while (performance.now() < until);
      expect(await adding).toMatchObject({ used: time + 1 });
    }
    expect(told).toEqual([]);
  });

  test('one that is not there from the start is told once too', async () => {
    await server.kill();
    const counter = openCounter({ name, seconds: 60 }, await link());
    expect(await counter.add('one', 1)).toMatchObject({ used: 1 });
    await vi.waitUntil(() => told.length > 0, { timeout: 10_000 });
    await sleep(300);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^Redis is away; this server counts by itself until it is back\. .*ECONNREFUSED/,
    );
    await server.start();
  });
});

// Two servers that share a Redis: they count readers and the model's budget together, and when it goes away nobody waits
// for it. Each reader has an address of its own, which a trusted proxy tells.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasRedis, type RedisServer, startRedis } from '../fixtures/redis-server.ts';
import { type ScriptedServer, startScriptedServer } from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { withHealth } from '../fixtures/with-health.ts';
import { exitOf, type ServerTree, startTree } from './server-tree.ts';

const limit = 4;
const budget = 3;
const token = 'sesame';
/** How many are sent while something happens to Redis. */
const requests = 60;

/** How often each fault of Redis may be tried. */
const tries = 10;

/** What is done to Redis, and how it is undone. */
type Fault = { happen: () => Promise<void>; end: () => void | Promise<void> };

type Server = Pick<ServerTree, 'origin' | 'npm'>;

describe.skipIf(!hasRedis)('two servers with one Redis', () => {
  let redis: RedisServer;
  let model: ScriptedServer;
  let one: Server;
  let other: Server;

  beforeAll(async () => {
    redis = await startRedis();
    model = await startScriptedServer(() => ({
      kind: 'reply',
      steps: ['Mid-level developers earn $110K–$160K. '],
    }));
    const settings = {
      RATE_LIMIT: `${limit}/30m`,
      MODEL_BUDGET: `${budget} answers/day`,
      REDIS_URL: redis.url,
      TRUSTED_PROXIES: '127.0.0.1, ::1',
      METRICS_TOKEN: token,
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'scripted',
    };
    [one, other] = await Promise.all([startTree(settings), startTree(settings)]);
  });

  afterAll(async () => {
    for (const server of [one, other]) {
      server?.npm.kill('SIGTERM');
      if (server) await exitOf(server);
    }
    await model?.close();
    await redis?.kill();
  });

  test('they count a reader together', async () => {
    // On a busy machine an answer of Redis may be late, and another reader's is not.
    await until(async () => {
      const reader = newReader();
      const counts = [await left(one, reader), await left(other, reader)];
      counts.push(await left(one, reader), await left(other, reader));
      expect(counts).toEqual(['3', '2', '1', '0']);
      expect((await search(one, reader)).status).toBe(429);
      expect((await search(other, reader)).status).toBe(429);
    });
  });

  test('what one has used of the day’s budget is not there for the other', async () => {
    for (let time = 0; time < budget; time += 1) await chat(one);
    await until(async () => expect(await chat(other)).toContain('"code":"model-budget"'));
    expect(model.requests.length).toBeLessThan(2 * budget);
  });

  test('when it hangs or is killed nobody waits for it, and each server counts by itself', async () => {
    await withHealth(one.origin, async () => {
      const reader = newReader();
      await expectNoWait('Redis hangs', { happen: async () => redis.freeze(), end: redis.thaw });
      expect(await left(one, reader)).toBe('3');
      await expectNoWait('Redis is killed', { happen: redis.kill, end: redis.start });
      await redis.kill();
      const counts = [await left(one, reader), await left(one, reader), await left(one, reader)];
      expect(counts).toEqual(['2', '1', '0']);
      expect((await search(one, reader)).status).toBe(429);
      expect(await left(other, reader)).toBe('3');
    });
  });

  test('when it is back they count together again', async () => {
    await withHealth(other.origin, async () => {
      await redis.start();
      await until(async () => {
        const reader = newReader();
        expect(await left(one, reader)).toBe('3');
        expect(await left(other, reader)).toBe('2');
      });
    });
  });

  /**
   * Sends requests to one server and the other in turn, while something happens to Redis in the middle of them. Of some
   * tries one has to be without a wait: a busy machine lets a process wait for as long by itself.
   */
  async function expectNoWait(what: string, fault: Fault): Promise<void> {
    const over: number[] = [];
    do over.push(await requestsThatWait(what, fault));
    while (over.at(-1) !== 0 && over.length < tries);
    expect(over.at(-1)).toBe(0);
  }

  /** How many were kept waiting for over 50 ms to be counted. */
  async function requestsThatWait(what: string, { happen, end }: Fault): Promise<number> {
    const before = [await waits(one), await waits(other)];
    const happening = sleep(100).then(happen);
    for (let time = 0; time < requests; time += 1) {
      expect((await search(time % 2 === 0 ? one : other, newReader())).status).toBe(200);
    }
    await happening;
    const after = [await waits(one), await waits(other)];
    await end();
    const grown = (name: keyof Waits) =>
      sum(after.map((each) => each[name])) - sum(before.map((each) => each[name]));
    const over = requests - grown('soon');
    const mean = (1000 * grown('seconds')) / requests;
    console.log(
      `${what}: ${over} of ${requests} requests waited over 50 ms, ${mean.toFixed(1)} ms in the mean.`,
    );
    expect(grown('all')).toBe(requests);
    return over;
  }
});

let readers = 0;
// More than a byte of them: a busy machine makes some tests ask again and again.
function newReader(): string {
  readers += 1;
  return `198.18.${readers >> 8}.${readers & 255}`;
}

function search({ origin }: Server, reader: string): Promise<Response> {
  return fetch(`${origin}/api/search?q=salary`, { headers: { 'x-forwarded-for': reader } });
}

/** How many requests a reader has left with this one, as the answer tells. */
async function left(server: Server, reader: string): Promise<string | undefined> {
  const { headers } = await search(server, reader);
  return /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];
}

async function chat({ origin }: Server): Promise<string> {
  const text = 'What do mid-level developers earn?';
  const response = await fetch(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': newReader() },
    body: JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text }] }] }),
  });
  return response.text();
}

/** What a server's requests have waited to be counted: in all, for 50 ms at the most; the sum. */
type Waits = { all: number; soon: number; seconds: number };

async function waits({ origin }: Server): Promise<Waits> {
  const headers = { authorization: `Bearer ${token}` };
  const text = await (await fetch(`${origin}/api/metrics`, { headers })).text();
  const read = (line: string) =>
    Number(text.split(`signpost_limit_wait_seconds_${line} `)[1]?.split('\n')[0]);
  return {
    all: read('count'),
    soon: read('bucket{le="0.05"}'),
    seconds: read('sum'),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

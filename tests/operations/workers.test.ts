// `npm start` with several processes: what holds for one server holds for all of them together.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../fixtures/until.ts';
import { signIn } from './desk-visit.ts';
import { exitOf, isAlive, type ServerTree, startTree, treeOf } from './server-tree.ts';

let tree: ServerTree | undefined;

afterEach(() => {
  const pids = [...(tree?.pids ?? []), ...(tree && isAlive(tree.npm.pid ?? 0) ? now(tree) : [])];
  for (const pid of new Set(pids)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  tree = undefined;
});

const now = ({ npm }: ServerTree) => treeOf(npm.pid ?? 0);

/** With both workers there, and warm. */
async function startTwo(settings: Record<string, string> = {}): Promise<ServerTree> {
  const started = await startTree({ WORKERS: '2', ...settings });
  tree = started;
  await until(async () => expect((await ask(started, '/api/ready')).status).toBe(200));
  expect(now(started)).toHaveLength(4);
  return { ...started, pids: now(started) };
}

/** Over a connection of its own, which any of the processes may get. */
async function ask({ port }: ServerTree, path: string, headers: Record<string, string> = {}) {
  const asked = request({ port, host: '127.0.0.1', path, agent: false, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  return { status: response.statusCode, text };
}

describe.skipIf(process.platform !== 'linux')('a server of two processes', () => {
  test('counts a reader and its requests together', async () => {
    const served = await startTwo({ RATE_LIMIT: '6/60s', METRICS_TOKEN: 'sesame' });
    const statuses: (number | undefined)[] = [];
    for (let time = 0; time < 12; time += 1) {
      statuses.push((await ask(served, '/api/search?q=salary')).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(6);
    expect(statuses.slice(6)).toEqual(Array(6).fill(429));
    const { text } = await ask(served, '/api/metrics', { authorization: 'Bearer sesame' });
    expect(text).toContain(
      'signpost_requests_total{route="/api/search",method="GET",status="200"} 6',
    );
    expect(text).toContain('signpost_refused_requests_total{code="rate-limited"} 6');
  });

  test('has one desk, whichever of them is asked', async () => {
    const password = 'correct horse battery';
    const { origin } = await startTwo({ OWNER_PASSWORD: password });
    const session = await signIn(`${origin}/desk`, password);
    for (let time = 0; time < 8; time += 1) {
      const page = await ask(tree as ServerTree, '/desk/runs', { cookie: session });
      expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Sign out') });
    }
  });

  test('goes on when one of them dies, and has another in its place', async () => {
    const served = await startTwo();
    const [, , died = 0] = served.pids;
    process.kill(died, 'SIGKILL');
    // A connection that was on its way to it goes with it.
    await until(() => expect(now(served)).not.toContain(died));
    for (let time = 0; time < 6; time += 1) {
      expect((await ask(served, '/api/search?q=salary')).status).toBe(200);
    }
    await until(() => expect(now(served)).toHaveLength(4));
    expect(served.output()).toContain('A process of the server has died (SIGKILL)');
    await until(async () => expect((await ask(served, '/api/ready')).status).toBe(200));
  });

  test('leaves nobody waiting whose connection was on its way to one that died', async () => {
    const served = await startTwo();
    const [, , died = 0] = served.pids;
    // It is handed connections, and takes none.
    process.kill(died, 'SIGSTOP');
    const asked = Array.from({ length: 4 }, () => ask(served, '/api/search?q=salary'));
    const ended = Promise.allSettled(asked);
    await Promise.any(asked);
    process.kill(died, 'SIGKILL');
    const outcomes = (await ended).map(({ status }) => status);
    expect(outcomes.toSorted()).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  });

  test.each([
    ['npm', 0, 'SIGTERM'],
    ['the supervisor', 1, 'SIGTERM'],
    ['the supervisor', 1, 'SIGINT'],
    ['a worker', 2, 'SIGTERM'],
    ['the other worker', 3, 'SIGTERM'],
  ] as const)('ends whole with 0 when %s (process %i) gets %s', async (_, at, signal) => {
    const served = await startTwo();
    process.kill(served.pids[at] ?? 0, signal);
    expect(await exitOf(served)).toBe(0);
    await until(() => expect(served.pids.filter(isAlive)).toEqual([]));
  });

  test('leaves nothing behind when the supervisor is killed', async () => {
    const served = await startTwo();
    process.kill(served.pids[1] ?? 0, 'SIGKILL');
    await until(() => expect(served.pids.filter(isAlive)).toEqual([]));
  });
});

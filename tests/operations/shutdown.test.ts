// What a server does when it is told to end, as `npm start` runs it: by a signal to any of its processes.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ScriptedServer, startScriptedServer } from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { withHealth } from '../fixtures/with-health.ts';
import { ask, exitOf, isAlive, type ServerTree, startTree } from './server-tree.ts';

const question = 'What does a mid-level engineer earn?';
const graceSeconds = 4;

let model: ScriptedServer;
let tree: ServerTree | undefined;

beforeAll(async () => {
  // It begins, and then says nothing more.
  model = await startScriptedServer(() => ({
    kind: 'reply',
    steps: ['Mid-level developers earn $110K–$160K. ', 'And ', { fault: 'silence' }],
  }));
});

afterAll(() => model.close());

afterEach(() => {
  for (const pid of tree?.pids ?? []) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  tree = undefined;
});

const withModel = () =>
  startTree({
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'scripted',
    MODEL_TIMEOUT_SECONDS: '100',
    GRACE_SECONDS: String(graceSeconds),
  });

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port);
  const [free] = await Promise.race([
    once(server, 'listening').then(() => [true]),
    once(server, 'error').then(() => [false]),
  ]);
  server.close();
  return free === true;
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  test('ends fifty answers readably within the time of grace, and refuses what comes after', async () => {
    tree = await withModel();
    const { origin, port, npm, pids } = tree;
    const begun = model.requests.length;
    const answers = Array.from({ length: 50 }, async () => {
      const response = await ask(origin, question);
      return { status: response.status, text: await response.text() };
    });
    // So many of one reader are worked on at once; the others wait.
    await until(() => expect(model.requests.length - begun).toBeGreaterThanOrEqual(30));
    npm.kill('SIGTERM');
    const toldAt = performance.now();
    await until(async () => expect((await ask(origin, question)).status).toBe(503));
    const refused = await ask(origin, question);
    expect(await refused.json()).toMatchObject({ error: { code: 'shutting-down' } });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${origin}/guide`)).status).toBe(503);
    expect((await fetch(`${origin}/api/ready`)).status).toBe(503);
    await withHealth(origin, () => sleep((graceSeconds * 1000) / 2));
    const ended = await Promise.all(answers);
    expect(ended.map(({ status }) => status)).toEqual(Array(50).fill(200));
    for (const { text } of ended) {
      expect(text).toContain('"errorText":"The answer could not be finished. Ask again."');
      expect(text).toMatch(/\n\n$/);
    }
    expect(await exitOf(tree)).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(graceSeconds * 1000 + 2000);
    await until(() => expect(pids.filter(isAlive)).toEqual([]));
    expect(await isFree(port)).toBe(true);
  });

  test.each([
    ['npm', 0, 'SIGINT'],
    ['the server', 1, 'SIGTERM'],
    ['the server', 1, 'SIGINT'],
  ] as const)('ends whole with 0 when %s (process %i) gets %s', async (_, at, signal) => {
    tree = await startTree({});
    const { pids } = tree;
    expect(pids).toHaveLength(2);
    process.kill(pids[at] ?? 0, signal);
    expect(await exitOf(tree)).toBe(0);
    await until(() => expect(pids.filter(isAlive)).toEqual([]));
  });

  test('leaves no server behind when npm is killed', async () => {
    tree = await startTree({});
    const { pids, npm } = tree;
    expect(pids).toHaveLength(2);
    npm.kill('SIGKILL');
    await until(() => expect(pids.filter(isAlive)).toEqual([]));
  });

  test('says in a sentence that its port is taken, and ends with 1', async () => {
    tree = await startTree({});
    const env = { ...process.env, EMBEDDINGS: 'off', PORT: String(tree.port) };
    const { status, stderr } = spawnSync('node', ['scripts/start.ts'], { env, encoding: 'utf8' });
    expect(stderr.trim()).toBe(
      `Port ${tree.port} cannot be used. Something else listens there: stop it, or set PORT to another number.`,
    );
    expect(status).toBe(1);
  });

  test.each([
    ['PORT', 'http', 'PORT is no port. Use a number from 1 to 65535.'],
    ['WORKERS', 'all', 'WORKERS cannot be used: '],
    ['GRACE_SECONDS', 'soon', 'GRACE_SECONDS cannot be used: '],
    ['BASE_PATH', 'chat', 'BASE_PATH cannot be used: a path begins with a slash'],
    ['GUIDE_DIR', '/nowhere', 'GUIDE_DIR="/nowhere" cannot be read.'],
  ])('says in a sentence what is wrong with %s=%s', (name, value, sentence) => {
    const env = { ...process.env, EMBEDDINGS: 'off', [name]: value };
    const { status, stderr } = spawnSync('node', ['scripts/start.ts'], { env, encoding: 'utf8' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

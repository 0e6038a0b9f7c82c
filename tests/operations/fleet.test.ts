// Three servers of one PostgreSQL, one of them of two processes: they take what is published while they serve, go on with
// conversations from the guides that these began with, and stay as they are while the database is away.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../fixtures/postgres-server.ts';
import { until } from '../fixtures/until.ts';
import { folderOf, runGuide } from '../scripts/guide-command.ts';
import { exitOf, type ServerTree, startTree } from './server-tree.ts';

const question = 'What does a baker earn?';
const guideOf = (pay: string) =>
  `# Bakers {#bakers}\n\n## Pay {#pay}\n\nA baker earns ${pay} a year.\n`;

type Answer = { pay: string | undefined; metadata: unknown };

describe.skipIf(!hasPostgres)('three servers with one PostgreSQL', () => {
  let postgres: PostgresServer;
  let guideDir: string;
  const servers: ServerTree[] = [];
  let began: Answer;

  beforeAll(async () => {
    postgres = await startPostgres();
    guideDir = await folderOf({ 'bakers.md': guideOf('$40K') });
    process.env.DATABASE_URL = postgres.url;
    const settings = { DATABASE_URL: postgres.url };
    // One after the other: a busy machine starts several no sooner.
    for (const workers of ['2', '1', '1']) {
      servers.push(await startTree({ ...settings, WORKERS: workers }));
    }
  });

  afterAll(async () => {
    delete process.env.DATABASE_URL;
    for (const server of servers) server.npm.kill('SIGTERM');
    for (const server of servers) await exitOf(server);
    await postgres?.stop();
    if (guideDir) await rm(guideDir, { recursive: true });
  });

  const guide = async (...args: string[]) => {
    const { code, out, err } = await runGuide(guideDir, args);
    expect(err).toBe('');
    expect(code).toBe(0);
    return out;
  };
  const publish = async (pay: string) => {
    await writeFile(join(guideDir, 'bakers.md'), guideOf(pay));
    return guide('publish');
  };
  /** Waits until every process of every server answers so, and tells how long that took. */
  const allAnswer = async (pay: string | undefined) => {
    const start = performance.now();
    await until(async () => {
      // The first has two processes, which answer in turn.
      const asked = [...servers, ...servers.slice(0, 1)];
      const pays = await Promise.all(asked.map(async (server) => (await ask(server)).pay));
      expect(pays).toEqual([pay, pay, pay, pay]);
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`All of three servers answer ${pay} after ${seconds} s.`);
  };

  test('they answer from their own folder until guides are published, and then from those', async () => {
    const own = await Promise.all(servers.map(({ origin }) => versionOf(origin)));
    expect(own.join(' ')).toMatch(/^(?:folder-[\da-f]{12} ?){3}$/);
    await allAnswer(undefined);
    expect(await publish('$40K')).toContain('is published. It holds 1 guides');
    await allAnswer('$40K');
    const versions = await Promise.all(servers.map(({ origin }) => versionOf(origin)));
    expect(new Set(versions).size).toBe(1);
    began = await ask(servers[0]);
    expect(began.metadata).toEqual({ guidesVersion: versions[0] });
  });

  test('a conversation stays on its version on each of them, and a new one begins with the newest', async () => {
    await publish('$50K');
    await allAnswer('$50K');
    const goneOn = await Promise.all(servers.map((server) => ask(server, began)));
    expect(goneOn).toEqual(servers.map(() => ({ pay: '$40K', metadata: began.metadata })));
  });

  test('one command goes back', async () => {
    expect(await guide('publish', '--rollback')).toMatch(/^Version 1 \(\w{12}\) is served\.$/m);
    await allAnswer('$40K');
  });

  test('they answer while the database is away, and take what is published once it is back', async () => {
    await postgres.kill();
    await allAnswer('$40K');
    const refused = await runGuide(guideDir, ['publish']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('The database of DATABASE_URL cannot be used: ');
    await postgres.start();
    await publish('$60K');
    await allAnswer('$60K');
    await guide('publish', '--withdraw');
    await allAnswer(undefined);
  });
});

async function versionOf(origin: string): Promise<unknown> {
  const health = (await (await fetch(`${origin}/api/health`)).json()) as { guidesVersion: unknown };
  return health.guidesVersion;
}

/** What a server says a baker earns, in a conversation that `before` has answered. */
async function ask(server: ServerTree | undefined, before?: Answer): Promise<Answer> {
  const said = (role: string, text: string) => ({ role, parts: [{ type: 'text', text }] });
  const earlier = before
    ? [said('user', question), { ...said('assistant', 'So much.'), metadata: before.metadata }]
    : [];
  const response = await fetch(`${server?.origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ messages: [...earlier, said('user', question)] }),
  });
  const body = await response.text();
  const [start = ''] = body.split('\n', 1);
  const { messageMetadata } = JSON.parse(start.replace(/^data: /, '')) as {
    messageMetadata?: unknown;
  };
  return { pay: /baker earns (\$\d+K)/.exec(body)?.[1], metadata: messageMetadata };
}

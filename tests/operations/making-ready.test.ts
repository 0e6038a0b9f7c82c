// What `npm start` makes before it serves is made by a process of its own, which never outlives it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { freePort } from '../../scripts/browser/start-app.ts';
import { until } from '../fixtures/until.ts';
import { exitOf, isAlive, treeOf } from './server-tree.ts';

/** Guides that take seconds to be read. */
const guides = 5000;

let folder: string;
let pids: number[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-many-'));
  const sentence = 'A baker of this town earns $50K a year and rests on Mondays.';
  for (let at = 0; at < guides; at += 1) {
    const text = `# Bakers of town ${at}\n\n## Pay\n\n${`${sentence}\n\n`.repeat(20)}`;
    writeFileSync(join(folder, `bakers-${at}.md`), text);
  }
});

afterEach(() => {
  for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(readConfig({ GUIDE_DIR: folder }).indexDir, { recursive: true, force: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** npm, the server, and what makes the index for it. */
async function startMaking(): Promise<ChildProcess> {
  const env = { EMBEDDINGS: 'off', WORKERS: '1', GUIDE_DIR: folder, PORT: `${await freePort()}` };
  const npm = spawn('npm', ['start'], {
    stdio: 'ignore',
    // As the jobs of a terminal are, which a Ctrl-C reaches as one.
    detached: true,
    env: { ...process.env, ...env },
  });
  await until(() => {
    pids = treeOf(npm.pid ?? 0);
    expect(pids).toHaveLength(3);
  });
  return npm;
}

const expectNoneLeft = () => until(() => expect(pids.filter(isAlive)).toEqual([]));

describe.skipIf(process.platform !== 'linux')('npm start, while it makes the index', () => {
  test.each([
    ['the server is told to end', 1, 'SIGTERM'],
    ['npm is told to end', 0, 'SIGTERM'],
  ] as const)('ends whole with 0 when %s', async (_, at, signal) => {
    const npm = await startMaking();
    process.kill(pids[at] ?? 0, signal);
    expect(await exitOf({ npm })).toBe(0);
    await expectNoneLeft();
  });

  test('ends whole when it is interrupted in a terminal', async () => {
    const npm = await startMaking();
    process.kill(-(npm.pid ?? 0), 'SIGINT');
    await exitOf({ npm });
    await expectNoneLeft();
  });

  test.each([
    ['npm', 0],
    ['the server', 1],
  ])('leaves nothing behind when %s is killed', async (_, at) => {
    await startMaking();
    process.kill(pids[at] ?? 0, 'SIGKILL');
    await expectNoneLeft();
  });

  test('ends as what makes it does, when that is killed', async () => {
    const npm = await startMaking();
    process.kill(pids[2] ?? 0, 'SIGKILL');
    expect(await exitOf({ npm })).toBe(137);
    await expectNoneLeft();
  });
});

// What becomes of answers, and of what readers say of them, when what the server depends on fails: it answers or says why,
// and can be asked for its health all the while.
import {
  copyFileSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { type Script, startScriptedServer } from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { withHealth } from '../fixtures/with-health.ts';
import { readEntries } from '../store/data-dir.ts';
import { ask, exitOf, isAlive, type ServerTree, startTree, treeOf } from './server-tree.ts';

/** Milliseconds: servers are started again and again. */
const longestTest = 600_000;

let folder: string;
let tree: ServerTree | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-faults-'));
});

afterEach(async () => {
  if (tree) await end(tree);
  tree = undefined;
});

afterAll(() => rm(folder, { recursive: true }));

async function start(settings: Record<string, string>): Promise<ServerTree> {
  tree = await startTree(settings);
  return tree;
}

async function end(server: ServerTree): Promise<void> {
  server.npm.kill('SIGTERM');
  await exitOf(server);
}

const answerOf = async ({ origin }: ServerTree, question: string) =>
  (await ask(origin, question)).text();

function rate({ origin }: ServerTree, id: string): Promise<Response> {
  return fetch(`${origin}/api/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      rating: 'down',
      note: 'It is wrong.',
      question: 'Q?',
      answer: 'A.',
    }),
  });
}

describe.skipIf(process.platform !== 'linux')('a service of embeddings', () => {
  test('that is down, hangs or says nonsense is done without', async () => {
    let script: Script | undefined;
    const service = await startScriptedServer(({ body }) => {
      const { input } = body as { input: string[] };
      return script ?? { kind: 'vectors', vectors: input.map(({ length }) => [length, 1, 2]) };
    });
    const server = await start({
      EMBEDDINGS: 'auto',
      OPENAI_BASE_URL: service.url,
      OPENAI_EMBEDDING_MODEL: 'scripted',
      GUIDE_DIR: guidesIn(join(folder, 'embedded'), '$50K'),
    });
    const asked = service.requests.length;
    const expectAnswer = () =>
      withHealth(server.origin, async () =>
        expect(await answerOf(server, 'What does a baker earn?')).toContain('$50K'),
      );
    await expectAnswer();
    expect(service.requests.length).toBeGreaterThan(asked);
    const faults: Script[] = [
      { kind: 'error', status: 500 },
      { kind: 'mute' },
      { kind: 'body', type: 'text/html', body: '<p>Please sign in.' },
    ];
    for (script of faults) await expectAnswer();
    await service.close();
    await expectAnswer();
  });
});

describe.skipIf(process.platform !== 'linux')('a disk', () => {
  test('that is full, or may not be written, is told to who rates, and written once it can be', async () => {
    const data = join(folder, 'data');
    const full = join(folder, 'full');
    const sound = join(folder, 'sound');
    for (const each of [full, sound]) mkdirSync(each);
    for (const name of ['signpost.db', 'waiting.jsonl']) symlinkSync('/dev/full', join(full, name));
    const server = await start({ DATA_DIR: data });
    // Nobody may write below /proc, whoever the tests run as.
    for (const place of [full, '/proc']) {
      symlinkSync(place, data);
      await withHealth(server.origin, async () => {
        const refused = await rate(server, 'refused');
        expect(refused.status).toBe(507);
        expect(await refused.json()).toMatchObject({ error: { code: 'not-stored' } });
        expect(await answerOf(server, 'What does a mid-level engineer earn?')).toContain('$110K');
      });
      unlinkSync(data);
    }
    symlinkSync(sound, data);
    expect((await rate(server, 'kept')).ok).toBe(true);
    expect(await readEntries(sound)).toMatchObject([{ id: 'kept' }]);
    expect(server.output()).toMatch(/ENOSPC/);
  });
});

describe.skipIf(process.platform !== 'linux')('an index', () => {
  const question = 'What does a baker earn?';

  test(
    'that is cut, foreign or stale answers nobody, before a start or behind it',
    async () => {
      const guides = guidesIn(join(folder, 'guides'), '$50K');
      const own = readConfig({ GUIDE_DIR: guides }).indexDir;
      const foreign = readConfig({}).indexDir;
      const files = ['index.bin', 'texts.bin'];
      const damages = [
        () => {
          for (const file of files) truncateSync(join(own, file), 1000);
        },
        () => {
          for (const file of files) copyFileSync(join(foreign, file), join(own, file));
        },
        () => void guidesIn(guides, '$60K'),
      ];
      const expectAnswer = (server: ServerTree, pay: string) =>
        withHealth(server.origin, async () =>
          expect(await answerOf(server, question)).toContain(`earns ${pay}`),
        );
      let server = await start({ GUIDE_DIR: guides });
      for (const damage of damages) {
        await expectAnswer(server, '$50K');
        damage();
        await expectAnswer(server, '$50K');
        await end(server);
        server = await start({ GUIDE_DIR: guides });
      }
      await expectAnswer(server, '$60K');
      await rm(own, { recursive: true });
    },
    longestTest,
  );
});

describe.skipIf(process.platform !== 'linux')('a server that is killed', () => {
  /** In each, both of its processes are killed at once. */
  const rounds = 10;

  test(
    'loses nothing of what it has acknowledged, over twenty kills',
    async () => {
      const data = join(folder, 'killed');
      const server = await start({ WORKERS: '2', DATA_DIR: data });
      const workers = () => treeOf(server.npm.pid ?? 0).slice(2);
      // One that dies before is not replaced.
      await until(async () => expect((await fetch(`${server.origin}/api/ready`)).status).toBe(200));
      const acknowledged: string[] = [];
      let isOver = false;
      const rating = Array.from({ length: 4 }, async (_, reader) => {
        for (let at = 0; !isOver; at += 1) {
          const id = `${reader}-${at}`;
          const response = await rate(server, id).catch(() => undefined);
          if (response?.ok) acknowledged.push(id);
          else await sleep(50);
        }
      });
      for (let round = 0; round < rounds; round += 1) {
        const before = acknowledged.length;
        // At another moment each time.
        await vi.waitUntil(
          () => acknowledged.length > before + 2 + round && workers().length === 2,
          { timeout: longestTest },
        );
        for (const worker of workers()) process.kill(worker, 'SIGKILL');
      }
      isOver = true;
      await Promise.all(rating);
      const ids = new Set((await readEntries(data)).map(({ id }) => id));
      expect(acknowledged.length).toBeGreaterThan(2 * rounds);
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      console.log(
        `Of ${acknowledged.length} acknowledged ratings none was lost over ${2 * rounds} kills.`,
      );
      expect(server.pids.some(isAlive)).toBe(true);
    },
    longestTest,
  );
});

/** A folder with one guide, which says so much of a baker's pay. */
function guidesIn(place: string, pay: string): string {
  mkdirSync(place, { recursive: true });
  const text = `# Bakers\n\n## Pay\n\nA baker earns ${pay} a year.\n`;
  writeFileSync(join(place, 'bakers.md'), text);
  return place;
}

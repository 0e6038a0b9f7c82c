// What was acknowledged is there, whenever the server is killed: in the store, and in the files that stand in for it,
// also between two of them.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, onTestFinished, test } from 'vitest';
import { newDataDir, readEntries } from './data-dir.ts';

const kills = 20;
const longestTest = 300_000;

const importOf = (path: string) => JSON.stringify(resolve(path));

// A server that keeps one thing after the other, and says of each when it is kept.
const program = (keeper: string) => `
  ${keeper}
  for (let number = Number(process.argv[2]); ; number += 3) {
    const numbers = [number, number + 1, number + 2];
    await Promise.all(numbers.map(async (each) => {
      await keep(each);
      process.stdout.write(each + '\\n');
    }));
  }
`;

const lineKeeper = (dataDir: string) => `
  import { appendLine } from ${importOf('lib/store/append-line.ts')};
  const limits = { fileBytes: 2000, fullFiles: 100000, waitingLines: 200 };
  const path = ${JSON.stringify(join(dataDir, 'lines.txt'))};
  const keep = (number) => appendLine(path, 'line ' + number + ' ' + 'x'.repeat(200), limits);
`;

const storeKeeper = (dataDir: string) => `
  import { openStore } from ${importOf('lib/store/open-store.ts')};
  const store = openStore({ dataDir: ${JSON.stringify(dataDir)} });
  const entry = { time: '2026-03-04T05:06:07.008Z', rating: 'up', note: 'x'.repeat(200) };
  const keep = (number) =>
    store.keepFeedback([{ origin: String(number), entry: { ...entry, id: String(number) } }]);
`;

/** A server as one script: to read each of its modules anew takes longer than all that it keeps until it is killed. */
async function scriptOf(keeper: string): Promise<string> {
  const entry = resolve('keeper.js');
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    // Packages, which Node finds by their names.
    external: /^[^./]/,
    plugins: [
      {
        name: 'keeper',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program(keeper) : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  // In a folder of the project: from there it finds the packages, and the file of its worker.
  await mkdir('reports', { recursive: true });
  const path = resolve('reports', `keeper-${randomUUID()}.mjs`);
  await writeFile(path, output[0].code);
  onTestFinished(() => rm(path));
  return path;
}

/** What of it was acknowledged, over many kills. */
async function acknowledgedBy(keeper: string): Promise<string[]> {
  const script = await scriptOf(keeper);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const server = spawn(process.execPath, [script, String(kill * 100_000)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    for await (const chunk of server.stdout) {
      told += chunk;
      // At another moment each time.
      if (told.split('\n').length > 5 + kill * 5) server.kill('SIGKILL');
    }
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    expect(server.signalCode).toBe('SIGKILL');
    acknowledged.push(...told.split('\n').slice(0, -1));
  }
  expect(acknowledged.length).toBeGreaterThan(kills * 5);
  return acknowledged;
}

test('no acknowledged line is lost over many kills', { timeout: longestTest }, async () => {
  const folder = await newDataDir();
  const acknowledged = await acknowledgedBy(lineKeeper(folder));
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const kept = new Set(texts.flatMap((text) => text.split('\n')).map((line) => line.split(' ')[1]));
  expect(files.length).toBeGreaterThan(kills);
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
});

test('nothing that the store has acknowledged is', { timeout: longestTest }, async () => {
  const folder = await newDataDir();
  const acknowledged = await acknowledgedBy(storeKeeper(folder));
  const kept = new Set((await readEntries(folder)).map(({ id }) => id));
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
});

// What was acknowledged is there, whenever the server is killed: also between two files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { newDataDir } from './data-dir.ts';

const kills = 20;

// A server that keeps one line after the other, and says of each when it is kept.
const program = (path: string, begin: number) => `
  import { appendLine } from ${JSON.stringify(pathToFileURL('lib/store/append-line.ts').href)};
  const limits = { fileBytes: 2000, fullFiles: 100000, waitingLines: 200 };
  for (let number = ${begin}; ; number += 3) {
    const numbers = [number, number + 1, number + 2];
    await Promise.all(numbers.map(async (each) => {
      await appendLine(${JSON.stringify(path)}, 'line ' + each + ' ' + 'x'.repeat(200), limits);
      process.stdout.write(each + '\\n');
    }));
  }
`;

test('no acknowledged line is lost over many kills', async () => {
  const folder = await newDataDir();
  const path = join(folder, 'lines.txt');
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const server = spawn(
      process.execPath,
      ['--input-type=module', '--eval', program(path, kill * 100_000)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
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
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const kept = new Set(texts.flatMap((text) => text.split('\n')).map((line) => line.split(' ')[1]));
  expect(files.length).toBeGreaterThan(kills);
  expect(acknowledged.length).toBeGreaterThan(kills * 5);
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
});

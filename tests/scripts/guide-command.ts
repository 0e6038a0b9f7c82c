// Runs `npm run guide -- …` over a folder of guides of its own: as its owner does, or without the start of a process.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { command } from '../../scripts/command.ts';

export type Ran = { code: number; out: string; err: string };

/** A folder with some files by path. */
export async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** What a command takes of its surroundings; they are the folder's, so that the index is kept there and not in the project. */
const settingsOf = (guideDir: string) => ({
  GUIDE_DIR: guideDir,
  EMBEDDINGS: 'off',
  OPENAI_API_KEY: '',
});

const commands = {
  check: () => import('../../scripts/guide/check.ts'),
  diff: () => import('../../scripts/guide/diff.ts'),
  questions: () => import('../../scripts/guide/questions.ts'),
};

/** Runs one command in this process: what it prints and how it ends are the same. */
export async function callGuide(
  guideDir: string,
  [name, ...args]: [name: keyof typeof commands, ...args: string[]],
): Promise<Ran> {
  const { run } = await commands[name]();
  for (const [setting, value] of Object.entries(settingsOf(guideDir))) vi.stubEnv(setting, value);
  const printed = { out: '', err: '' };
  const printTo =
    (stream: 'out' | 'err') =>
    (...values: unknown[]) => {
      printed[stream] += `${format(...values)}\n`;
    };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(printTo('out')),
    vi.spyOn(console, 'error').mockImplementation(printTo('err')),
  ];
  const before = { code: process.exitCode, folder: process.cwd() };
  process.chdir(guideDir);
  try {
    await command(() => run(args));
    return { code: Number(process.exitCode), ...printed };
  } finally {
    process.exitCode = before.code;
    process.chdir(before.folder);
    for (const spy of spies) spy.mockRestore();
  }
}

export function runGuide(guideDir: string, args: string[]): Promise<Ran> {
  const script = new URL('../../scripts/guide.ts', import.meta.url).pathname;
  const env = { ...process.env, ...settingsOf(guideDir) };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env, cwd: guideDir }, (error, out, err) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, out, err });
    });
  });
}

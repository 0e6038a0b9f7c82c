// Runs `npm run guide -- …` as its owner does, over a folder of guides of its own.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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

// Run in the folder itself, so that the index is kept there and not in the project.
export function runGuide(guideDir: string, args: string[]): Promise<Ran> {
  const script = new URL('../../scripts/guide.ts', import.meta.url).pathname;
  const env = { ...process.env, GUIDE_DIR: guideDir, EMBEDDINGS: 'off', OPENAI_API_KEY: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env, cwd: guideDir }, (error, out, err) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, out, err });
    });
  });
}

// The guides as they stand at a revision of git, laid out in a folder of their own.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SignpostError } from '../errors.ts';

const run = promisify(execFile);

/**
 * Does some work with the guides of a revision; their folder is taken away again when it is done.
 * @param revision Whatever git takes for one: a branch, a tag, a hash.
 * @param work Given the path of the folder of guides.
 * @throws SignpostError `bad-request` where there is no such revision, or it has no such folder.
 */
export async function withGuidesAt<Value>(
  revision: string,
  guideDir: string,
  work: (guideDir: string) => Promise<Value>,
): Promise<Value> {
  const git = (...args: string[]) => run('git', ['-C', guideDir, ...args]);
  const root = await firstLine(git('rev-parse', '--show-toplevel'), noRepository);
  // What begins with "-" would be an option.
  const commit = await firstLine(
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`),
    () => `git knows no revision "${revision}". Name a branch, a tag or a commit that is fetched.`,
  );
  const prefix = await firstLine(git('rev-parse', '--show-prefix'), noRepository);
  const path = prefix === '' ? '.' : prefix.replace(/\/$/, '');
  const folder = await mkdtemp(join(tmpdir(), 'signpost-guides-'));
  try {
    const archive = join(folder, 'guides.tar');
    await run('git', [
      '-C',
      root,
      'archive',
      '--format=tar',
      `--output=${archive}`,
      commit,
      '--',
      path,
    ]).catch((cause) => {
      throw new SignpostError(
        'bad-request',
        `The revision "${revision}" has no folder "${path}".`,
        { cause },
      );
    });
    await run('tar', ['-xf', archive, '-C', folder]);
    await rm(archive);
    return await work(join(folder, path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function noRepository(): string {
  return 'The folder of guides lies in no repository of git.';
}

async function firstLine(said: Promise<{ stdout: string }>, fault: () => string): Promise<string> {
  const { stdout } = await said.catch((cause) => {
    throw new SignpostError('bad-request', fault(), { cause });
  });
  return stdout.replace(/\r?\n$/, '');
}

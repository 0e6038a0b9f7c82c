import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check-source.ts', import.meta.url));
let folder: string | undefined;

afterEach(async () => {
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
});

async function check(scripts: Record<string, string>) {
  folder = await mkdtemp(join(tmpdir(), 'checks-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts }));
  const env = { ...process.env, npm_lifecycle_event: 'check:source' };
  const child = spawn(process.execPath, [script], { cwd: folder, env });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  return { out, err, code };
}

describe('the checks of the source', () => {
  test('are all run, and told of with what they print', async () => {
    const { out, err, code } = await check({
      'check:one': 'echo first',
      'check:two': 'echo second >&2',
      'check:three': 'echo third',
      'check:source': 'exit 9',
      other: 'echo fourth',
    });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    for (const line of ['first', 'second', 'third']) expect(out).toContain(`\n${line}\n`);
    expect(out).not.toContain('fourth');
  });

  test('fail when one does, after the others were run too', async () => {
    const { out, err, code } = await check({
      'check:bad': 'echo wrong && exit 2',
      'check:worse': 'no-such-command',
      'check:good': 'echo right',
    });
    expect(code).toBe(1);
    expect(out).toContain('\nwrong\n');
    expect(out).toContain('\nright\n');
    expect(err).toBe('Failed: check:bad, check:worse.\n');
  });

  test('are not there to be passed where package.json has none', async () => {
    const { err, code } = await check({ test: 'exit 0' });
    expect(code).toBe(1);
    expect(err).toContain('package.json has no command “check:…”.');
  });
});

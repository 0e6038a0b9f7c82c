// npm run check:source: all that is checked without a build, which are the commands `check:…` of package.json. As many
// run beside each other as there are cores; what one prints is shown when it ends, and what failed at the end again.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { command } from './command.ts';

const manifest = z.object({ scripts: z.record(z.string(), z.string()) });

await command(async () => {
  const { scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const checks = Object.entries(scripts).filter(
    ([name]) => name.startsWith('check:') && name !== process.env.npm_lifecycle_event,
  );
  if (checks.length === 0) throw new Error('package.json has no command “check:…”.');
  const waiting = [...checks];
  const failed = new Set<string>();
  const runNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      if (!(await run(...next))) failed.add(next[0]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runNext));
  const names = checks.map(([name]) => name).filter((name) => failed.has(name));
  if (names.length > 0) console.error(`Failed: ${names.join(', ')}.`);
  return names.length > 0 ? 1 : 0;
});

/** Whether it ends well. */
function run(name: string, line: string): Promise<boolean> {
  const started = performance.now();
  // npm has put the commands of the packages in reach.
  const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => printed.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`\n> ${name}: ${line} (${seconds} s)\n${Buffer.concat(printed)}`);
      resolve(code === 0);
    });
  });
}

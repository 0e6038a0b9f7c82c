// Runs commands beside each other, as many at once as it is told; what one prints is shown when it ends.
import { spawn } from 'node:child_process';

/** A command by its name; the line is for a shell. */
export type Named = readonly [name: string, line: string];

/**
 * Runs all of them, also when one fails.
 * @returns the names of those that failed, in their order
 */
export async function runBeside(commands: readonly Named[], atOnce: number): Promise<string[]> {
  const waiting = [...commands];
  const failed = new Set<string>();
  const runNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      if (!(await run(next))) failed.add(next[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, runNext));
  return commands.map(([name]) => name).filter((name) => failed.has(name));
}

/** Whether it ends well. */
function run([name, line]: Named): Promise<boolean> {
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

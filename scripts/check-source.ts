// npm run check:source: all that is checked without a build, which are the commands `check:…` of package.json. As many
// run beside each other as there are cores; what failed is said at the end again.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { command } from './command.ts';
import { runBeside } from './run-beside.ts';

const manifest = z.object({ scripts: z.record(z.string(), z.string()) });

await command(async () => {
  const { scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const checks = Object.entries(scripts).filter(
    ([name]) => name.startsWith('check:') && name !== process.env.npm_lifecycle_event,
  );
  if (checks.length === 0) throw new Error('package.json has no command “check:…”.');
  const failed = await runBeside(checks, availableParallelism());
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
  return failed.length > 0 ? 1 : 0;
});

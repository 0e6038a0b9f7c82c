// npm test: all tests. A test waits for a server, a browser or a model half of its time, so that two kinds run beside each
// other.
import { command } from './command.ts';
import { runBeside } from './run-beside.ts';
import { buildApp, isBuilt } from './run-next.ts';

// Those of operations build the app for another path, and put the build back: what needs the build comes after them.
const turns = [
  ['unit', 'operations'],
  ['e2e', 'engines'],
];

await command(async () => {
  if (!isBuilt()) {
    const code = await buildApp();
    if (code !== 0) return code;
  }
  for (const turn of turns) {
    const commands = turn
      .filter(isInTime)
      .map((kind) => [`test:${kind}`, `npm run --silent test:${kind}`] as const);
    const failed = await runBeside(commands, commands.length);
    if (failed.length === 0) continue;
    console.error(`Failed: ${failed.join(', ')}.`);
    return 1;
  }
  return 0;
});

/** Where a run has an end from outside, `ENGINES_UNTIL` says in seconds since 1970 how late the engines may begin. */
function isInTime(kind: string): boolean {
  const latest = Number(process.env.ENGINES_UNTIL ?? Number.POSITIVE_INFINITY);
  if (kind !== 'engines' || Date.now() / 1000 < latest) return true;
  console.log('test:engines is skipped: what came before it took too long.');
  return false;
}

// Runs the command `ask` once for each list of arguments, which stand as JSON in the only argument, and prints what each
// run printed and how it ended. It is one process for all: what takes longest is to load the engine.
import { format } from 'node:util';

const [node = '', , given = '[]'] = process.argv;
const runs: string[][] = JSON.parse(given);
const told: { stdout: string; stderr: string; code: typeof process.exitCode }[] = [];

const print = console.log;
for (const [at, args] of runs.entries()) {
  const ran = { stdout: '', stderr: '' };
  console.log = (...values) => {
    ran.stdout += `${format(...values)}\n`;
  };
  console.error = (...values) => {
    ran.stderr += `${format(...values)}\n`;
  };
  process.argv = [node, 'ask.ts', ...args];
  // Under another address the command runs once more; what it imports is there already.
  await import(`../../scripts/ask.ts?run=${at}`);
  told.push({ ...ran, code: process.exitCode });
}
print(JSON.stringify(told));
process.exitCode = 0;

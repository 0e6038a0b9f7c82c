// npm run bench:http [-- --against DIR]: what an answer of the built app takes over HTTP, beside bare servers that send
// the same bytes and a plain route of the AI SDK, and beside the build of another checkout. All in one run, for only
// ratios mean something on a shared machine. With --budget it only holds an answer's CPU to be at most so many times that
// of a route of Next that sends the same bytes.
import './environment.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRawApp } from './bench/http/build-raw-app.ts';
import { tellsOfProcesses } from './bench/http/process-tree.ts';
import { benchAnswers, benchCrowd, benchModel, benchTools, ratioToRaw } from './bench/http/run.ts';
import { command } from './command.ts';

/** Runs that are tried to keep to a budget. */
const mostRuns = 3;

await command(async () => {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      budget: { type: 'string' },
    },
  });
  if (!tellsOfProcesses) {
    console.log('Only Linux tells what the processes of a server take: nothing is measured here.');
    return 0;
  }
  await buildRawApp();
  const rounds = Number(values.rounds);
  if (values.budget !== undefined) return holdTo(Number(values.budget), rounds);
  const against = values.against === undefined ? undefined : resolve(values.against);
  await benchAnswers(against, rounds);
  await benchTools(rounds);
  await benchCrowd(against);
  await benchModel(rounds);
  return 0;
});

/** A busy machine may make a run dearer: what is over the budget each time is. */
async function holdTo(budget: number, rounds: number): Promise<number> {
  const seen: number[] = [];
  while (seen.length < mostRuns) {
    seen.push(await ratioToRaw(rounds));
    const ratio = seen.at(-1) ?? Number.NaN;
    console.log(
      `An answer takes ${ratio.toFixed(2)} times the CPU of a route of Next that sends the same bytes; ${budget} is the most.`,
    );
    if (ratio <= budget) return 0;
  }
  return 1;
}

// npm run bench:check [-- --against DIR]: the CPU that checking an answer of ten sentences against 30 statements takes,
// beside the check of another checkout, both in turns in one process.
import './environment.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOpenClaims } from '../eval/open-claims/claim-lines.ts';
import { answersOf, openBuild, readyToCheck } from './bench/check-answers.ts';
import { command } from './command.ts';

const set = resolve('eval/open');
const roundsOfWarmth = 5;
const rounds = 25;

await command(async () => {
  const { values } = parseArgs({ options: { against: { type: 'string' } } });
  const answers = answersOf(readOpenClaims(set));
  const folders = [
    resolve('.'),
    ...(values.against === undefined ? [] : [resolve(values.against)]),
  ];
  const builds = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      checks: await readyToCheck(answers, `${set}/guides`, await openBuild(folder)),
      times: answers.map(() => [] as number[]),
    })),
  );
  for (let round = 0; round < roundsOfWarmth + rounds; round += 1) {
    for (const [at] of answers.entries()) {
      for (const { checks, times } of builds) {
        const before = process.cpuUsage();
        await checks[at]?.();
        const { user, system } = process.cpuUsage(before);
        if (round >= roundsOfWarmth) times[at]?.push((user + system) / 1000);
      }
    }
  }
  const [own, other] = builds.map(({ folder, times }) => {
    const mean = times.reduce((sum, each) => sum + lowerQuartileOf(each), 0) / times.length;
    console.log(`${mean.toFixed(2)} ms of CPU an answer: ${folder}`);
    return mean;
  });
  if (own && other) {
    console.log(`The ratio is ${(own / other).toFixed(2)}, over ${answers.length} answers.`);
  }
  return 0;
});

function lowerQuartileOf(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 4)] ?? Number.NaN;
}

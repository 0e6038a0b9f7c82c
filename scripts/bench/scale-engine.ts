// Measures one engine in a process of its own, and prints what it has measured as JSON.
// node scale-engine.ts build|ask|compare ENGINE FOLDER
import { isDeepStrictEqual } from 'node:util';
import { engineOf, sharedEngineNames } from './scale-engines.ts';
import { readQuestions } from './scale-files.ts';
import { microseconds, percentiles } from './timing.ts';

const [, , phase, name, folder = ''] = process.argv;
/** Questions that go before those that are timed, as a share of them. */
const warmUp = 1 / 2;

const engine = engineOf(name);
const phases: Record<string, () => Promise<unknown>> = { build, ask, compare };
const measured = await phases[phase ?? '']?.();
console.log(JSON.stringify(measured));
process.exit();

async function build() {
  const began = performance.now();
  const bytes = await engine.build(folder);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpu: cpuSeconds(), bytes, peak: process.resourceUsage().maxRSS * 1024 };
}

async function ask() {
  const questions = (await readQuestions(folder)).slice(0, engine.questions);
  const began = performance.now();
  const search = await engine.open(folder);
  const seconds = (performance.now() - began) / 1000;
  for (const question of questions.slice(0, questions.length * warmUp)) await search(question);
  const times: number[] = [];
  const before = cpuSeconds();
  for (const question of questions.slice(questions.length * warmUp)) {
    times.push(await microseconds(() => search(question)));
  }
  const { p50, p95 } = percentiles(times);
  const cpu = ((cpuSeconds() - before) * 1000) / times.length;
  return { seconds, memory: process.memoryUsage.rss(), cpu, p50: p50 / 1000, p95: p95 / 1000 };
}

/** Of how many questions two engines find the same passages in the same order with the same scores. */
async function compare() {
  const questions = await readQuestions(folder);
  // One after the other: whoever opens an index in memory keeps a database waiting.
  const [ownName, farName] = sharedEngineNames;
  const far = await engineOf(farName).open(folder);
  const own = await engineOf(ownName).open(folder);
  let equal = 0;
  for (const question of questions) {
    if (isDeepStrictEqual(await own(question), await far(question))) equal += 1;
  }
  return { questions: questions.length, equal };
}

// Of all threads of this process, which a busy machine changes least.
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

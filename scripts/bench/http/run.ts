// The parts of `npm run bench:http`: each starts its servers, measures them in turn, and ends them.
import { availableParallelism } from 'node:os';
import { developmentQuestions, withAnswersOf } from './asked.ts';
import {
  bareServer,
  type Contestant,
  type QuestionsOf,
  routeOfRawApp,
  signpostIn,
  whileRunning,
} from './contestant.ts';
import { cpuAnAnswer } from './cpu-an-answer.ts';
import { startFaithfulModel } from './faithful-model.ts';
import { answersASecond, timeOverIdeal } from './many-at-once.ts';
import { memoryOf } from './process-tree.ts';
import { type Asked, toolCallOf } from './reader.ts';

const own = 'Signpost';
const again = 'Signpost, asked again';
const raw = 'raw Next route';
const plain = 'plain streamText route';
const other = 'the other build';

/**
 * CPU of extractive answers, beside bare servers and another build where there is one: of questions that nobody has asked
 * before, and of the same as Signpost remembers them.
 */
export function benchAnswers(against: string | undefined, rounds: number): Promise<void> {
  return whileRunning(async (run) => {
    const signpost = await run(signpostIn('.', own));
    await withAnswersOf(signpost, developmentQuestions(), async (settings) => {
      const all = [
        signpost,
        { ...signpost, name: again, asked: () => developmentQuestions() },
        await run(routeOfRawApp(raw, '/raw', settings)),
        await run(routeOfRawApp(plain, '/plain', settings)),
        await run(bareServer('bare node:http', settings)),
      ];
      if (against !== undefined) all.push(await run(signpostIn(against, other)));
      const taken = await cpuAnAnswer(all, askedFirst, { warmUp: 2, rounds });
      console.log('\nCPU of the server for an answer, median of the rounds; memory behind it');
      tell(all, taken, raw);
    });
  });
}

/** No round asks what one before it has asked; that is what was answered beforehand, without blanks. */
const askedFirst: QuestionsOf = (round) => developmentQuestions(2 * round + 1);

/** CPU of an answer over MCP, as a multiple of that of the chat route of the same server. */
export function benchTools(rounds: number): Promise<void> {
  return whileRunning(async (run) => {
    const signpost = await run(signpostIn('.', own));
    const tools = toolsOf(signpost);
    const taken = await cpuAnAnswer([signpost, tools], askedFirst, { warmUp: 2, rounds });
    console.log('\nCPU of the server for an answer over MCP, beside the chat route');
    tell([signpost, tools], taken, own);
  });
}

function toolsOf(signpost: Contestant): Contestant {
  const address = new URL('/mcp', signpost.address).href;
  // Of a question that was asked over the one, the other knows the answer as well.
  const asked = (round: number) => developmentQuestions(2 * round + 2, toolCallOf);
  return { ...signpost, name: 'ask over MCP', address, asked };
}

/** Answers a second for 64 readers, from one process and from as many as there are cores. */
export function benchCrowd(against: string | undefined): Promise<void> {
  return whileRunning(async (run) => {
    const WORKERS = String(availableParallelism());
    const all = [
      await run(signpostIn('.', own)),
      await run(signpostIn('.', `${own}, WORKERS=${WORKERS}`, { WORKERS })),
    ];
    if (against !== undefined) all.push(await run(signpostIn(against, other)));
    const rush = { atOnce: 64, warmUp: 2, rounds: 5 };
    const first = await answersASecond(all, askedFirst, rush);
    const remembered = await answersASecond(all, () => developmentQuestions(), rush);
    const rows: Record<string, object> = {};
    for (const { name, pids } of all) {
      rows[name] = {
        'answers a second': Math.round(first.get(name)?.rate ?? 0),
        'CPU, ms': Number(first.get(name)?.cpu.toPrecision(3)),
        'asked again': Math.round(remembered.get(name)?.rate ?? 0),
        'memory, MB': memoryOf(pids()),
      };
    }
    console.log('\n64 readers at once, who share the cores with the server');
    console.table(rows);
  });
}

/** CPU of a model's replies of 300 tokens, and how long many paced ones take at once. */
export async function benchModel(rounds: number): Promise<void> {
  const model = await startFaithfulModel();
  try {
    await whileRunning(async (run) => {
      const asked = developmentQuestions().slice(0, 64);
      const all = [
        await run(signpostIn('.', own, model.settings)),
        await run(routeOfRawApp(plain, '/model', model.settings)),
      ];
      const taken = await cpuAnAnswer(all, () => asked, { warmUp: 1, rounds });
      console.log("\nCPU for a model's reply of 300 tokens that come at once");
      tell(all, taken, plain);
      model.setPace(20);
      console.log(
        '\n64 replies at once of 300 tokens at 50 a second: time, as a multiple of theirs',
      );
      const times = { atOnce: 64, ideal: 300 * 20 };
      for (const each of all) {
        console.log(`${each.name}: ${(await timeOverIdeal(each, asked, times)).toFixed(2)}`);
      }
    });
  } finally {
    await model.close();
  }
}

/** The CPU of an answer as a multiple of the raw route's, over every other question, none of which was asked before. */
export function ratioToRaw(rounds: number): Promise<number> {
  return whileRunning(async (run) => {
    const half = (asked: Asked[]) => asked.filter((_, at) => at % 2 === 0);
    const signpost = await run(signpostIn('.', own));
    let ratio = Number.NaN;
    await withAnswersOf(signpost, half(developmentQuestions()), async (settings) => {
      const beside = await run(routeOfRawApp(raw, '/raw', settings));
      const asked: QuestionsOf = (round) => half(askedFirst(round));
      const taken = await cpuAnAnswer([signpost, beside], asked, { warmUp: 2, rounds });
      ratio = (taken.get(own) ?? 0) / (taken.get(raw) ?? 1);
    });
    return ratio;
  });
}

function tell(all: Contestant[], taken: Map<string, number>, yardstick: string): void {
  const unit = taken.get(yardstick) ?? 1;
  const rows = all.map(({ name, pids }) => {
    const milliseconds = taken.get(name) ?? 0;
    const row = {
      'CPU, ms': Number(milliseconds.toPrecision(3)),
      [`/ ${yardstick}`]: Number((milliseconds / unit).toPrecision(3)),
      'memory, MB': memoryOf(pids()),
    };
    return [name, row];
  });
  console.table(Object.fromEntries(rows));
}

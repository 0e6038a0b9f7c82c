// npm run bench:http [-- --against DIR]: what an answer of the built app takes over HTTP, beside bare servers that send
// the same bytes and a plain route of the AI SDK, and beside the build of another checkout. All in one run, for only
// ratios mean something on a shared machine.
import './environment.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuestions } from '../eval/question-set.ts';
import { buildRawApp } from './bench/http/build-raw-app.ts';
import {
  type Contestant,
  rawApp,
  routeOfRawApp,
  signpostIn,
  startContestant,
} from './bench/http/contestant.ts';
import { cpuAnAnswer } from './bench/http/cpu-an-answer.ts';
import { memoryOf, tellsOfProcesses } from './bench/http/process-tree.ts';
import { type Asked, askAll, askedOf } from './bench/http/reader.ts';
import { command } from './command.ts';

await command(async () => {
  const { values } = parseArgs({
    options: { against: { type: 'string' }, rounds: { type: 'string', default: '5' } },
  });
  if (!tellsOfProcesses) throw new Error('Only Linux tells what the processes of a server take.');
  await buildRawApp();
  const asked = readQuestions('eval/sets/career.dev.jsonl').map(({ id, question, history }) =>
    askedOf(id, [...history, { role: 'user', text: question }]),
  );
  const folder = await mkdtemp(join(tmpdir(), 'bench-http-'));
  const running: Contestant[] = [];
  try {
    const own = await signpostIn('.', 'Signpost');
    running.push(own);
    const answers = join(folder, 'answers.json');
    await writeFile(answers, JSON.stringify(await answersOf(own, asked)));
    const settings = { ANSWERS_FILE: answers };
    running.push(await routeOfRawApp('raw Next route', '/raw', settings));
    running.push(await routeOfRawApp('plain streamText route', '/plain', settings));
    running.push(await startBare(settings));
    if (values.against !== undefined) {
      running.push(await signpostIn(resolve(values.against), 'the other build'));
    }
    const taken = await cpuAnAnswer(running, asked, { warmUp: 2, rounds: Number(values.rounds) });
    tell(taken, new Map(running.map(({ name, pids }) => [name, memoryOf(pids())])));
  } finally {
    for (const each of running) await each.stop();
    await rm(folder, { recursive: true });
  }
  return 0;
});

async function answersOf({ address }: Contestant, asked: Asked[]) {
  const wires = await askAll(address, asked);
  return Object.fromEntries(asked.map(({ id }, at) => [id, answerOf(wires[at] ?? '')]));
}

function answerOf(wire: string): { wire: string; text: string } {
  const said = wire.matchAll(/^data: (\{"type":"text-delta".*\})$/gm);
  return { wire, text: [...said].map(([, event = '']) => JSON.parse(event).delta).join('') };
}

function startBare(settings: Record<string, string>): Promise<Contestant> {
  const args = ['bare.js'];
  const named = { name: 'bare node:http', folder: rawApp, path: '/', probe: '/' };
  return startContestant({ ...named, args, settings });
}

function tell(taken: Map<string, number>, memory: Map<string, number>): void {
  const raw = taken.get('raw Next route') ?? 1;
  const rows = [...taken].map(([name, milliseconds]) => {
    const ratio = Number((milliseconds / raw).toPrecision(3));
    const cpu = Number(milliseconds.toPrecision(3));
    return [name, { 'CPU, ms': cpu, '/ raw Next route': ratio, 'memory, MB': memory.get(name) }];
  });
  console.log(
    '\nCPU of the server for an answer, median of the rounds, and memory of all its processes',
  );
  console.table(Object.fromEntries(rows));
}

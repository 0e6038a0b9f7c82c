// npm run bench:scale [-- PASSAGES …]: how an index is built, kept, opened and searched as the guides grow, beside other
// engines over the same made-up text in the same run, and how it is built again after an edit of one guide. Each runs in
// processes of its own, for memory tells only then. With `-- --postgres URL` the index in memory beside one whose lists of
// terms stay in that database, which nobody is served from, and then servers of that database behind nginx. `npm run bench
// -- --scale` does so with 1,000,000 passages.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { measureFleet } from './bench/fleet.ts';
import { engineNames, sharedEngineNames } from './bench/scale-engines.ts';
import { editGuide, readQuestions, writeMadeUp } from './bench/scale-files.ts';
import { command } from './command.ts';
import { nodeOptions } from './node-options.ts';

const usualSizes = [1000, 10_000, 100_000];
const fullSize = 1_000_000;
const engineScript = join(import.meta.dirname, 'bench/scale-engine.ts');
const run = promisify(execFile);

const builtSchema = z.object({
  seconds: z.number(),
  /** Of all its threads. */
  cpu: z.number(),
  peak: z.number(),
  bytes: z.number(),
});
const askedSchema = z.object({
  seconds: z.number(),
  memory: z.number(),
  /** Milliseconds of CPU a question. */
  cpu: z.number(),
  p50: z.number(),
  p95: z.number(),
});

const comparedSchema = z.object({ questions: z.number(), equal: z.number() });

type Row = {
  'build s': number;
  'build CPU s': number;
  'peak MB': number;
  'bytes a passage': number;
  'open s': number;
  'search CPU ms': number;
  'p50 ms': number;
  'p95 ms': number;
  'memory MB': number;
};

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      postgres: { type: 'string' },
      scale: { type: 'boolean', default: false },
      questions: { type: 'string', default: '400' },
    },
  });
  const postgres = values.postgres ?? (values.scale ? process.env.DATABASE_URL : undefined);
  if (values.scale && postgres === undefined) {
    throw new Error('--scale needs a PostgreSQL: --postgres URL, or DATABASE_URL.');
  }
  const sizes = values.scale && positionals.length === 0 ? [fullSize] : positionals.map(Number);
  if (postgres !== undefined) process.env.MEASURED_DATABASE = postgres;
  const names = postgres === undefined ? engineNames : sharedEngineNames;
  const slope: Record<string, Record<string, number>> = {};
  for (const size of sizes.length > 0 ? sizes : usualSizes) {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-scale-'));
    try {
      await writeMadeUp(folder, size, Number(values.questions));
      const rows: Record<string, Row> = {};
      for (const name of names) rows[name] = await measure(name, folder, size);
      print(size, rows);
      slope[`${size} passages`] = slopeOf(rows.Signpost, size);
      if (postgres === undefined) await buildAgain(folder, rows.Signpost);
      else {
        await compare(folder);
        await measureServers(postgres, folder);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  console.log('\nSignpost as the guides grow');
  console.table(slope);
  return 0;
});

async function buildAgain(folder: string, first: Row | undefined): Promise<void> {
  await editGuide(folder);
  const { seconds, cpu, peak } = builtSchema.parse(await inProcess('build', 'Signpost', folder));
  const share = ratio(cpu, first?.['build CPU s'] ?? 0);
  console.log(
    `Signpost, built again after an edit of one guide: ${rounded(seconds)} s, ${rounded(cpu)} s of CPU (${share} of the first build's), at most ${Math.round(peak / 1e6)} MB.`,
  );
}

async function compare(folder: string): Promise<void> {
  const { questions, equal } = comparedSchema.parse(await inProcess('compare', 'Signpost', folder));
  console.log(`${equal} of ${questions} questions find the same passages with the same scores.`);
}

async function measureServers(databaseUrl: string, folder: string): Promise<void> {
  const questions = await readQuestions(folder);
  const rows: Record<string, Record<string, number>> = {};
  try {
    for (const count of [1, 2]) {
      const name = count === 1 ? 'one server' : `${count} servers`;
      rows[name] = await measureFleet({ databaseUrl, questions, count });
    }
    console.log('Behind nginx');
    console.table(rows);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.log(`Servers behind nginx were not measured: ${why}`);
  }
}

async function measure(name: string, folder: string, size: number): Promise<Row> {
  const built = builtSchema.parse(await inProcess('build', name, folder));
  const asked = askedSchema.parse(await inProcess('ask', name, folder));
  return {
    'build s': rounded(built.seconds),
    'build CPU s': rounded(built.cpu),
    'peak MB': Math.round(built.peak / 1e6),
    'bytes a passage': Math.round(built.bytes / size),
    'open s': rounded(asked.seconds),
    'search CPU ms': rounded(asked.cpu),
    'p50 ms': rounded(asked.p50),
    'p95 ms': rounded(asked.p95),
    'memory MB': Math.round(asked.memory / 1e6),
  };
}

async function inProcess(phase: string, name: string, folder: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [
    ...nodeOptions,
    engineScript,
    phase,
    name,
    folder,
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function print(size: number, rows: Record<string, Row>): void {
  console.log(`\n${size} passages`);
  console.table(rows);
  const own = rows.Signpost;
  const ratios = Object.entries(rows).map(([name, row]) => {
    const shares = Object.entries(row).map(([measure, value]) => [
      measure.replace(/ (?:s|ms|MB)$/, ''),
      ratio(value, own?.[measure as keyof Row] ?? 0),
    ]);
    return [name, Object.fromEntries(shares)] as const;
  });
  console.log('The same as multiples of Signpost');
  console.table(Object.fromEntries(ratios));
}

function slopeOf(row: Row | undefined, size: number): Record<string, number> {
  if (!row) return {};
  return {
    'build CPU ms a passage': rounded((row['build CPU s'] * 1000) / size),
    'bytes a passage': row['bytes a passage'],
    'open ms a 1000 passages': rounded((row['open s'] * 1e6) / size),
    'search CPU ms': row['search CPU ms'],
    'memory MB': row['memory MB'],
  };
}

function ratio(value: number, unit: number): number {
  return unit === 0 ? Number.NaN : rounded(value / unit);
}

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

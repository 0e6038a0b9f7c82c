// npm run desk -- export: all that is kept, a file for each kind of it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { exportKept } from '../../lib/store/export-kept.ts';
import { keptKinds } from '../../lib/store/store.ts';
import { readArguments } from '../read-arguments.ts';
import { atStore } from './at-store.ts';

const usage = `Usage: npm run desk -- export [--json | --csv] [--out DIR]

Writes feedback, questions, counts and runs, each into a file of its own.
  --json     as JSON, which it is unless told
  --csv      as CSV, for spreadsheets
  --out DIR  the folder; it is made where it is not there. Unless told, desk-export`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { json: flag, csv: flag, help: flag, out: { type: 'string' } } as const;
  const { values } = readArguments(usage, () => parseArgs({ args, options }));
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const format = values.csv ? 'csv' : 'json';
  const folder = resolve(values.out ?? 'desk-export');
  await mkdir(folder, { recursive: true });
  await atStore(async (store) => {
    for (const kind of keptKinds) {
      const path = join(folder, `${kind}.${format}`);
      // It holds words of readers.
      await writeFile(path, Readable.from(exportKept(store, kind, format)), { mode: 0o600 });
      console.log(path);
    }
  });
  return 0;
}

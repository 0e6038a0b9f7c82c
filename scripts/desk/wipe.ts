// npm run desk -- wipe: deletes what is kept.
import { parseArgs } from 'node:util';
import { SignpostError } from '../../lib/errors.ts';
import { keptKinds } from '../../lib/store/store.ts';
import { wipeFiles } from '../../lib/store/wipe-files.ts';
import { readArguments } from '../read-arguments.ts';
import { atStore } from './at-store.ts';

const usage = `Usage: npm run desk -- wipe [--before DATE] --yes

Deletes feedback, questions, counts and runs, and the files that feedback waited in or was taken over from.
  --before DATE  only what is older than this day (UTC), as in 2026-03-04
  --yes          that it is meant`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { before: { type: 'string' }, yes: flag, help: flag } as const;
  const { values } = readArguments(usage, () => parseArgs({ args, options }));
  const { before, yes } = values;
  if (values.help) console.log(usage);
  if (values.help) return 0;
  if (before !== undefined && !isDay(before)) {
    throw new SignpostError('bad-request', `"${before}" is no day, as in 2026-03-04. ${usage}`);
  }
  if (!yes) throw new SignpostError('bad-request', `Nothing was deleted: say --yes. ${usage}`);
  await atStore(async (store, dataDir) => {
    const rows = await store.wipe(keptKinds, before);
    const files = await wipeFiles(dataDir, before);
    console.log(`Deleted: ${rows} rows, ${files} files.`);
  });
  return 0;
}

function isDay(written: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written));
}

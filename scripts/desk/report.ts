// npm run desk -- report: the last seven days as Markdown.
import { parseArgs } from 'node:util';
import { weeklyReport } from '../../lib/store/weekly-report.ts';
import { readArguments } from '../read-arguments.ts';
import { atStore } from './at-store.ts';

const usage = `Usage: npm run desk -- report

Prints the seven days (UTC) up to yesterday as Markdown: what was asked, where the guides were silent, what readers
disliked, and what models said that does not stand in the guides.`;

const dayMs = 86_400_000;

export async function run(args: string[]): Promise<number> {
  const options = { help: { type: 'boolean', default: false } } as const;
  const { values } = readArguments(usage, () => parseArgs({ args, options }));
  if (values.help) console.log(usage);
  else await atStore(async (store) => console.log(await weeklyReport(store, today())));
  return 0;
}

const today = () => new Date(Math.floor(Date.now() / dayMs) * dayMs).toISOString().slice(0, 10);

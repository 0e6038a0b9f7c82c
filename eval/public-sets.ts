// Runs the public question sets of a folder, each if it is there, and ends with the figures that matter
// most.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../lib/signpost.ts';
import { evalClaims } from './claim-set.ts';
import { evalMtrag } from './mtrag.ts';
import { evalOpenGuides } from './open-guides.ts';
import { decimals, type Headline, printTable } from './print-table.ts';
import { evalSquad } from './squad/squad.ts';

/** `sample` takes every n-th question, 1 all; `shows` prints the wrong answers where a set is tuned on. */
export type SetOptions = { sample: number; shows: boolean; models: Partial<Models> };
type PublicSet = { path: string; run: (path: string, options: SetOptions) => Promise<Headline> };

const publicSets: PublicSet[] = [
  { path: 'squad', run: evalSquad },
  { path: 'mtrag', run: evalMtrag },
  { path: 'claims.jsonl', run: (path, { sample }) => evalClaims(path, sample) },
];

/** Prints the tables of each set; a folder of open guides is one set. */
export async function evalPublicSets(folder: string, options: SetOptions): Promise<void> {
  const headlines: Headline = {};
  if (existsSync(join(folder, 'guides'))) {
    Object.assign(headlines, await evalOpenGuides(folder, options));
    return;
  }
  for (const { path, run } of publicSets) {
    const place = join(folder, path);
    if (existsSync(place)) Object.assign(headlines, await run(place, options));
    else console.log(`\n${place} is not there: skipped.`);
  }
  const rows = Object.entries(headlines).map(([name, value]) => [
    name,
    { figure: decimals(value) },
  ]);
  if (rows.length > 0) printTable('In short', Object.fromEntries(rows));
}

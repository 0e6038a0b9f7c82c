// Runs the public question sets of a folder, each if it is there, and ends with the figures that matter
// most.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evalClaims } from './claim-set.ts';
import { evalMtrag } from './mtrag.ts';
import { decimals, type Headline, printTable } from './print-table.ts';
import { evalSquad } from './squad/squad.ts';

type PublicSet = { path: string; run: (path: string, sample: number) => Promise<Headline> };

const publicSets: PublicSet[] = [
  { path: 'squad', run: evalSquad },
  { path: 'mtrag', run: evalMtrag },
  { path: 'claims.jsonl', run: evalClaims },
];

/**
 * Prints the tables of each set.
 * @param sample Takes every n-th question; 1 takes all.
 */
export async function evalPublicSets(folder: string, sample: number): Promise<void> {
  const headlines: Headline = {};
  for (const { path, run } of publicSets) {
    const place = join(folder, path);
    if (existsSync(place)) Object.assign(headlines, await run(place, sample));
    else console.log(`\n${place} is not there: skipped.`);
  }
  const rows = Object.entries(headlines).map(([name, value]) => [
    name,
    { figure: decimals(value) },
  ]);
  if (rows.length > 0) printTable('In short', Object.fromEntries(rows));
}

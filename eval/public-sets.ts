// Runs the question sets of a folder, each if it is there, and ends with the figures that matter most.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../lib/signpost.ts';
import { evalClaims } from './claim-set.ts';
import { evalMtrag } from './mtrag.ts';
import { evalOpenGuides } from './open-guides.ts';
import { isOpenSet } from './open-questions.ts';
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

/** Prints the tables of each set: of open guides in the folder or in one that it holds, and of the public sets. */
export async function evalSets(folder: string, options: SetOptions): Promise<void> {
  const headlines: Headline = {};
  const openSets = openSetsIn(folder);
  for (const set of openSets) {
    Object.assign(headlines, await evalOpenGuides(set, options));
  }
  // Claims beside open guides are about these, in a form of their own, and are run with them.
  const others = isOpenSet(folder)
    ? publicSets.filter(({ path }) => path !== 'claims.jsonl')
    : publicSets;
  for (const { path, run } of others) {
    const place = join(folder, path);
    if (existsSync(place)) Object.assign(headlines, await run(place, options));
    else if (openSets.length === 0) console.log(`\n${place} is not there: skipped.`);
  }
  const rows = Object.entries(headlines).map(([name, value]) => [
    name,
    { figure: decimals(value) },
  ]);
  if (rows.length > 0) printTable('In short', Object.fromEntries(rows));
}

function openSetsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  // The public sets have folders of these names, too, in other forms.
  const names = readdirSync(folder)
    .filter((name) => publicSets.every(({ path }) => path !== name))
    .sort();
  return [folder, ...names.map((name) => join(folder, name))].filter(isOpenSet);
}

// npm run check:patterns: every regular expression of the product must be linear, for what it reads comes from
// outside: from readers, guides, models and other sites. One that is not lets a single text hold the server.
// Those that take long to be judged are remembered in patterns/hard-patterns.json; `-- --all` judges every one anew
// and writes that list.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import {
  collectPatterns,
  type FoundPattern,
  type UnreadPattern,
} from './patterns/collect-patterns.ts';
import { markOf, readHardPatterns, writeHardPatterns } from './patterns/hard-patterns.ts';
import { type Judged, judgePatterns } from './patterns/judge-patterns.ts';
import { createModules } from './patterns/modules.ts';
import { runTimePatterns } from './patterns/run-time-patterns.ts';

const sources = [
  '{app,browser,components,doctor,eval,lib,scripts,widget}/**/*.{ts,tsx}',
  'proxy.ts',
];

const hardMilliseconds = 300;

await command(async () => {
  const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;
  const { found, unread } = collectAll();
  const known = all ? new Set<string>() : readHardPatterns();
  const unjudged = found.filter((pattern) => !known.has(markOf(pattern)));
  const judged = await judgePatterns(unjudged);
  if (all) writeHardPatterns(hardOnes(unjudged, judged));
  const faults = [
    ...unread.map(describeUnread),
    ...unjudged.flatMap((pattern, at) => describeFault(pattern, judged[at]?.verdict) ?? []),
  ];
  for (const fault of faults) console.error(fault);
  console.log(
    `${found.length + unread.length} patterns, ${faults.length} that are not linear or not read; ${found.length - unjudged.length} were found linear before.`,
  );
  return faults.length > 0 ? 1 : 0;
});

function hardOnes(patterns: FoundPattern[], judged: Judged[]): Set<string> {
  const hard = patterns.filter((_, at) => isHardAndLinear(judged[at]));
  return new Set(hard.map(markOf));
}

function isHardAndLinear(judged: Judged | undefined): boolean {
  return judged !== undefined && judged.verdict === undefined && judged.took > hardMilliseconds;
}

function collectAll(): { found: FoundPattern[]; unread: UnreadPattern[] } {
  const open = createModules();
  const modules = globSync(sources)
    .toSorted()
    .flatMap((path) => open(path) ?? []);
  const collected = modules.map((module) => collectPatterns(module, open, runTimePatterns));
  return {
    found: collected.flatMap(({ found }) => found),
    unread: collected.flatMap(({ unread }) => unread),
  };
}

function describeFault({ path, line, source, flags }: FoundPattern, verdict: string | undefined) {
  if (verdict === undefined) return undefined;
  return `${path}:${line} is ${verdict}: /${source}/${flags}`;
}

function describeUnread({ path, line, code }: UnreadPattern): string {
  return `${path}:${line} is built of more than constants. Write it with constants, or list it with an example in scripts/patterns/run-time-patterns.ts: ${code}`;
}

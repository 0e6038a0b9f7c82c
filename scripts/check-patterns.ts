// npm run check:patterns: every regular expression of the product must be linear, for what it reads comes from
// outside: from readers, guides, models and other sites. One that is not lets a single text hold the server.
import { globSync } from 'node:fs';
import { command } from './command.ts';
import {
  collectPatterns,
  type FoundPattern,
  type UnreadPattern,
} from './patterns/collect-patterns.ts';
import { judgePatterns } from './patterns/judge-patterns.ts';
import { createModules } from './patterns/modules.ts';
import { runTimePatterns } from './patterns/run-time-patterns.ts';

const sources = [
  '{app,browser,components,doctor,eval,lib,scripts,widget}/**/*.{ts,tsx}',
  'proxy.ts',
];

await command(async () => {
  const { found, unread } = collectAll();
  const verdicts = await judgePatterns(found);
  const faults = [
    ...unread.map(describeUnread),
    ...found.flatMap((pattern, at) => describeFault(pattern, verdicts[at]) ?? []),
  ];
  for (const fault of faults) console.error(fault);
  console.log(
    `${found.length + unread.length} patterns, ${faults.length} that are not linear or not read.`,
  );
  return faults.length > 0 ? 1 : 0;
});

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

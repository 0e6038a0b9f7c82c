// Patterns that took long to be judged and were found linear: they are remembered, so that only new ones cost time.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { limits } from './judge-pattern.ts';
import type { PatternParts } from './read-constant.ts';

const file = new URL('./hard-patterns.json', import.meta.url);
const marksSchema = v.array(v.pipe(v.string(), v.regex(/^[\da-f]{24}$/)));
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(new URL(import.meta.resolve('recheck/package.json')), 'utf8')),
);

/** What a pattern is remembered by: another pattern, version of recheck or limit gives another mark. */
export function markOf({ source, flags }: PatternParts): string {
  return createHash('sha256')
    .update(JSON.stringify([version, limits, source, flags]))
    .digest('hex')
    .slice(0, 24);
}

export function readHardPatterns(): Set<string> {
  return new Set(v.parse(marksSchema, JSON.parse(readFileSync(file, 'utf8'))));
}

export function writeHardPatterns(marks: Iterable<string>): void {
  writeFileSync(file, `${JSON.stringify([...marks].toSorted(), undefined, 2)}\n`);
}

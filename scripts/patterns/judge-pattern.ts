// Asks recheck whether a pattern reads every text in a time that grows with the text's length alone.
import { checkSync } from 'recheck';
import type { PatternParts } from './read-constant.ts';

/** Undefined for a pattern that is linear; else what is wrong with it, in a few words. */
export type Verdict = string | undefined;

// What counts is how many characters are read, not how long that takes: recheck takes a trial that runs out of time
// for an attack that succeeded, so that a slow machine finds faults where there are none. A text of 50,000
// characters that makes a pattern read each of them more than 3,000 times over is an attack; a quadratic one reads
// them ten times as often. The times are there only so that a trial ends at all.
export const limits = {
  maxAttackStringSize: 50_000,
  attackLimit: 150_000_000,
  timeout: 600_000,
  attackTimeout: 300_000,
  incubationTimeout: 60_000,
};

/** Judges a pattern as it is used in a search: one that may begin anywhere is tried at each character. */
export function judgePattern({ source, flags }: PatternParts): Verdict {
  const diagnosis = checkSync(source, flagsToJudge(flags), limits);
  if (diagnosis.status === 'safe') return undefined;
  if (diagnosis.status === 'vulnerable') return diagnosis.complexity.summary;
  return `not judged (${diagnosis.error.kind})`;
}

// recheck does not know the flags v and d: v reads what the u flag reads, and d only adds places.
function flagsToJudge(flags: string): string {
  return flags.replace('v', 'u').replace('d', '');
}

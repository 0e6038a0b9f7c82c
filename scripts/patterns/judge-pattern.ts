// Asks recheck whether a pattern reads every text in a time that grows with the text's length alone.
import { checkSync } from 'recheck';
import type { PatternParts } from './read-constant.ts';

/** Undefined for a pattern that is linear; else what is wrong with it, in a few words. */
export type Verdict = string | undefined;

// In milliseconds, and long: on a busy machine a trial that runs out of time would count as an attack that
// succeeded.
const times = { timeout: 120_000, attackTimeout: 15_000, incubationTimeout: 5000 };

/** Judges a pattern as it is used in a search: one that may begin anywhere is tried at each character. */
export function judgePattern({ source, flags }: PatternParts): Verdict {
  const diagnosis = checkSync(source, flagsToJudge(flags), times);
  if (diagnosis.status === 'safe') return undefined;
  if (diagnosis.status === 'vulnerable') return diagnosis.complexity.summary;
  return `not judged (${diagnosis.error.kind})`;
}

// recheck does not know the flags v and d: v reads what the u flag reads, and d only adds places.
function flagsToJudge(flags: string): string {
  return flags.replace('v', 'u').replace('d', '');
}

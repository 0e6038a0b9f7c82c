// The verdict on a whole question, from those on its parts.
import type { AnswerStatus, PartEvidence } from '../types.ts';

/** `partial` as soon as any part is answered, if only in part; `not-covered` where there is none. */
export function verdictOfParts(parts: PartEvidence[]): AnswerStatus {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.size === 1 && verdicts.has('answered')) return 'answered';
  return verdicts.has('answered') || verdicts.has('partial') ? 'partial' : 'not-covered';
}

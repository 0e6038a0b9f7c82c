// The verdict on a whole question, from those on its parts.
import type { AnswerStatus, Evidence, PartEvidence } from '../types.ts';

/** `partial` as soon as any part is answered, if only in part; `not-covered` where there is none. */
export function verdictOfParts(parts: PartEvidence[]): AnswerStatus {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.size === 1 && verdicts.has('answered')) return 'answered';
  return verdicts.has('answered') || verdicts.has('partial') ? 'partial' : 'not-covered';
}

/** The evidence with each part as `judge` gives it, and the verdict on the whole; the same where no part is another. */
export function withPartsJudged(
  evidence: Evidence,
  judge: (part: PartEvidence) => PartEvidence,
): Evidence {
  const parts = evidence.parts.map(judge);
  const isChanged = parts.some((part, at) => part !== evidence.parts[at]);
  return isChanged ? { ...evidence, parts, verdict: verdictOfParts(parts) } : evidence;
}

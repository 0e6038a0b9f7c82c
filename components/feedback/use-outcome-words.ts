// How the sending of feedback ended, as a sentence; empty before it has.
import { useStrings } from '../strings/use-strings.ts';
import type { FeedbackProgress } from './use-feedback.ts';

export function useOutcomeWords(progress: FeedbackProgress): string {
  const { thanks, failures } = useStrings().strings.feedback;
  const known: Record<string, string> = failures;
  if (progress.kind === 'sent') return thanks;
  if (progress.kind !== 'failed') return '';
  return known[progress.code] ?? progress.message ?? failures.refused;
}

// How the sending of feedback ended, as a sentence; empty before it has.
import { useStrings } from '../strings/use-strings.ts';
import type { FeedbackProgress } from './use-feedback.ts';

export function useOutcomeWords(progress: FeedbackProgress): string {
  const { language, strings } = useStrings();
  const { thanks, failures } = strings.feedback;
  if (progress.kind === 'sent') return thanks;
  if (progress.kind !== 'failed') return '';
  const { code, message } = progress;
  if (Object.hasOwn(failures, code)) return failures[code as keyof typeof failures];
  // The server's own sentences are in English.
  return (language === 'en' ? message : undefined) ?? failures.refused;
}

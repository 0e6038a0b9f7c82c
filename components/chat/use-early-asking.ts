// Asks what was written and sent off before the scripts ran, once they do.
import { useEffect, useRef } from 'react';
import { takeEarlyAsking } from '../../browser/conversation/resume-hint.ts';
import { longestQuestion } from '../../lib/limits.ts';
import type { Draft } from './use-draft.ts';

export type EarlyAsking = {
  /** Whether the chat is ready to ask. */
  ready: boolean;
  draft: Draft;
  onAsk: (question: string) => void;
};

export function useEarlyAsking({ ready, draft, onAsk }: EarlyAsking): void {
  const isDue = useRef(false);

  useEffect(() => {
    isDue.current ||= takeEarlyAsking();
  }, []);

  useEffect(() => {
    const question = draft.text.trim();
    if (!isDue.current || !ready || question === '') return;
    isDue.current = false;
    if (question.length > longestQuestion) return;
    draft.change('');
    onAsk(question);
  }, [ready, draft, onAsk]);
}

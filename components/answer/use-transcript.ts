// Brings in the view of the conversation when it is first wanted, with the words that it needs besides.
import { createElement, type FunctionComponent, useCallback } from 'react';
import { loadReplyWording } from '../../browser/conversation/reply-words.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { TranscriptProps } from './transcript.tsx';

type TranscriptView = FunctionComponent<Omit<TranscriptProps, 'wording'>>;

/** Loads the view; called ahead of the first question, it is there when it is needed. */
export async function loadTranscript(language: Language): Promise<TranscriptView> {
  const [{ Transcript }, wording] = await Promise.all([
    import('./transcript.tsx'),
    loadReplyWording(language),
  ]);
  return (props) => createElement(Transcript, { ...props, wording });
}

/** Undefined until the view is there; the plain transcript stands in for it. Every further wish tries again. */
export function useTranscript(wish: string | boolean | undefined): TranscriptView | undefined {
  const { language } = useStrings();
  const load = useCallback(() => loadTranscript(language), [language]);
  return useOnDemand(wish, load);
}

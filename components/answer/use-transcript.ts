// Brings in the view of the conversation when it is first wanted, with the words that it needs besides.
import { type FunctionComponent, useCallback } from 'react';
import type { Language } from '../../lib/wire/languages.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { TranscriptViewProps } from './transcript-view.ts';

/** Loads the view; called ahead of the first question, it is there when it is needed. */
export async function loadTranscript(
  language: Language,
): Promise<FunctionComponent<TranscriptViewProps>> {
  const { transcriptIn } = await import('./transcript-view.ts');
  return transcriptIn(language);
}

/** Undefined until the view is there; the plain transcript stands in for it. Every further wish tries again. */
export function useTranscript(
  wish: string | boolean | undefined,
): FunctionComponent<TranscriptViewProps> | undefined {
  const { language } = useStrings();
  const load = useCallback(() => loadTranscript(language), [language]);
  return useOnDemand(wish, load);
}

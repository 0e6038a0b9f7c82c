// Brings in the view of the conversation when it is first wanted.
import type { FunctionComponent } from 'react';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import type { TranscriptProps } from './transcript.tsx';

/** Loads the view; called ahead of the first question, it is there when it is needed. */
export async function loadTranscript(): Promise<FunctionComponent<TranscriptProps>> {
  const { Transcript } = await import('./transcript.tsx');
  return Transcript;
}

/** Undefined until the view is there; the plain transcript stands in for it. Every further wish tries again. */
export function useTranscript(
  wish: string | boolean | undefined,
): FunctionComponent<TranscriptProps> | undefined {
  return useOnDemand(wish, loadTranscript);
}

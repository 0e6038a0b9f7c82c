// Brings in the view of the conversation when it is first wanted.
import type { FunctionComponent } from 'react';
import { useOnDemand } from '../chat/use-on-demand.ts';
import { PlainTranscript } from './plain-transcript.tsx';
import type { TranscriptProps } from './transcript.tsx';

/** Loads the view; called ahead of the first question, it is there when it is needed. */
export async function loadTranscript(): Promise<FunctionComponent<TranscriptProps>> {
  const { Transcript } = await import('./transcript.tsx');
  return Transcript;
}

/** Undefined until the view is there; a plain view of the text when it cannot be had. */
export function useTranscript(wanted: boolean): FunctionComponent<TranscriptProps> | undefined {
  return useOnDemand(wanted, loadTranscript, PlainTranscript);
}

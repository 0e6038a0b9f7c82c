// The transcript with the words of notices and reasons in its reader's language: what is loaded with the first
// question.
import { createElement, type FunctionComponent } from 'react';
import { loadReplyWording } from '../../browser/conversation/reply-words.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { Transcript, type TranscriptProps } from './transcript.tsx';

export type TranscriptViewProps = Omit<TranscriptProps, 'wording'>;

/** Rejects where the words cannot be loaded. */
export async function transcriptIn(
  language: Language,
): Promise<FunctionComponent<TranscriptViewProps>> {
  const wording = await loadReplyWording(language);
  return (props) => createElement(Transcript, { ...props, wording });
}

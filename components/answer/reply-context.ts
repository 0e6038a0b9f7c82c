// The words of notices and reasons, for the views of an answer: they are loaded with the transcript.
import { createContext, useContext } from 'react';
import type { ReplyWording } from '../../lib/strings/reply-strings.ts';

/** Provided by the transcript; a view outside of it is a mistake. */
export const ReplyContext = createContext<ReplyWording | undefined>(undefined);

export function useReplyWording(): ReplyWording {
  const wording = useContext(ReplyContext);
  if (!wording) throw new Error('A view of an answer stands outside of ReplyContext.');
  return wording;
}

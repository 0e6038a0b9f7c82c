// The question that is being written. It stays with its conversation and outlives a reload; earlier questions can be brought back into it.
import { useEffect, useRef, useState } from 'react';
import { draftEntry } from '../../browser/conversation/draft-entry.ts';

export type Draft = { text: string; change: (text: string) => void };

/** `openId` is that of the kept conversation that is open, empty for a new one; `conversationId` of any that is shown. */
export function useDraft(openId: string, conversationId: string): Draft {
  const [text, setText] = useState('');
  const shown = useRef({ openId, conversationId });

  useEffect(() => {
    const before = shown.current;
    shown.current = { openId, conversationId };
    const entry = draftEntry(openId);
    if (before.openId === openId) return setText((typed) => typed || (entry.read() ?? ''));
    const own = draftEntry(before.openId);
    // A new conversation that has begun takes along what is written beside its first question.
    if (before.conversationId === openId && conversationId === openId) {
      entry.write(own.read() ?? '');
      own.write('');
    } else setText(entry.read() ?? '');
  }, [openId, conversationId]);

  const change = (next: string) => {
    setText(next);
    draftEntry(openId).write(next);
  };
  return { text, change };
}

/**
 * Steps through the questions that were asked, as a command line does: only from an empty field, or from a
 * question that was just brought back. Tells whether it did.
 */
export function useRecall(
  draft: Draft,
  asked: string[],
): (direction: 'earlier' | 'later') => boolean {
  const at = useRef<number>(undefined);
  return (direction) => {
    const current = at.current === undefined ? undefined : asked[at.current];
    if (draft.text !== '' && draft.text !== current) return false;
    const from = draft.text === '' ? asked.length : (at.current ?? asked.length);
    const next = direction === 'earlier' ? from - 1 : from + 1;
    if (next < 0 || next > asked.length || (direction === 'later' && draft.text === '')) {
      return false;
    }
    at.current = next;
    draft.change(asked[next] ?? '');
    return true;
  };
}

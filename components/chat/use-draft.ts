// The question that is being written. It outlives a reload; earlier questions can be brought back into it.
import { useEffect, useRef, useState } from 'react';
import { draftKey } from '../../browser/conversation/resume-hint.ts';
import { tabEntry } from '../../browser/stored-entry.ts';

export type Draft = { text: string; change: (text: string) => void };

const kept = tabEntry(draftKey);

export function useDraft(): Draft {
  const [text, setText] = useState('');

  useEffect(() => setText((typed) => typed || (kept.read() ?? '')), []);

  const change = (next: string) => {
    setText(next);
    kept.write(next);
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

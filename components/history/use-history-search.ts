// Which conversations have the words that are typed in the search field; undefined while none are.
import { useEffect, useState } from 'react';
import type { HistoryControl } from '../../browser/conversation/conversation-control.ts';

/** Milliseconds without a key press before it searches. */
const pause = 150;

export function useHistorySearch(
  { entries, search }: HistoryControl,
  words: string,
): Set<string> | undefined {
  const [found, setFound] = useState<Set<string>>();
  const wanted = words.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same search under another identity finds the same
  useEffect(() => {
    if (wanted === '') {
      setFound(undefined);
      return;
    }
    let outdated = false;
    const timer = setTimeout(async () => {
      const ids = await search(wanted);
      if (!outdated) setFound(ids);
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [wanted, entries]);

  return wanted === '' ? undefined : found;
}

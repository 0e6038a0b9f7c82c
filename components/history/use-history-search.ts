// Which conversations have the words that are typed in the search field, and where; undefined while none are.
import { useEffect, useState } from 'react';
import type { HistoryControl } from '../../browser/conversation/conversation-control.ts';
import type { FoundWords } from '../../browser/conversation/search-conversations.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Milliseconds without a key press before it searches. */
const pause = 150;

const loadSearch = () => import('../../browser/conversation/search-conversations.ts');

export function useHistorySearch(
  { entries, list }: HistoryControl,
  words: string,
): Map<string, FoundWords> | undefined {
  const { language } = useStrings();
  const [found, setFound] = useState<Map<string, FoundWords>>();
  const wanted = words.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same search under another identity finds the same
  useEffect(() => {
    if (wanted === '') {
      setFound(undefined);
      return;
    }
    let outdated = false;
    const timer = setTimeout(async () => {
      // Loaded with the first search; where it cannot be had, all stay listed, and the next key tries again.
      const search = await loadSearch().catch(() => undefined);
      const all = await search?.findConversations(await list(), wanted, language);
      if (!outdated) setFound(all);
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [wanted, entries, language]);

  return wanted === '' ? undefined : found;
}

// Which conversations have the words that are typed in the search field; undefined while none are.
import { useEffect, useState } from 'react';
import type { Conversation } from '../../browser/conversation/conversation.ts';
import type { HistoryControl } from '../../browser/conversation/conversation-control.ts';
import { findConversations } from '../../browser/conversation/search-conversations.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Milliseconds without a key press before it searches. */
const pause = 150;

export function useHistorySearch(
  { entries, list }: HistoryControl,
  words: string,
): Map<string, Conversation> | undefined {
  const { language } = useStrings();
  const [found, setFound] = useState<Map<string, Conversation>>();
  const wanted = words.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same search under another identity finds the same
  useEffect(() => {
    if (wanted === '') {
      setFound(undefined);
      return;
    }
    let outdated = false;
    const timer = setTimeout(async () => {
      const all = await findConversations(await list(), wanted, language);
      if (!outdated) setFound(all);
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [wanted, entries, language]);

  return wanted === '' ? undefined : found;
}

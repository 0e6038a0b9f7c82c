// Names the page's tab, and its entry in the browser's history, by the conversation that is open.
import { useEffect, useRef } from 'react';
import type { Conversation } from '../../browser/conversation/conversation.ts';
import { conversationTitle } from '../../browser/conversation/conversation-name.ts';
import { useStrings } from '../strings/use-strings.ts';

export function usePageTitle(conversation: Conversation): void {
  const { product } = useStrings().strings.chat;
  const name = conversationTitle(conversation);
  const started = useRef<string>(undefined);
  useEffect(() => {
    started.current ??= document.title;
    return keepTitle(name === '' ? started.current : `${name} · ${product}`);
  }, [name, product]);
}

// Next puts in the title that the server gave the page, once more and after ours, when all of the page is there.
function keepTitle(title: string): () => void {
  const put = () => {
    if (document.title !== title) document.title = title;
  };
  const observer = new MutationObserver(put);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  put();
  return () => observer.disconnect();
}

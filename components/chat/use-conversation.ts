// The one hook that holds the chat's state: the open conversation, the answer under way, what waits, and
// all conversations that the browser keeps. Views get data and actions from it.
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { shownTurns } from '../../browser/conversation/conversation.ts';
import type {
  ConversationControl,
  HistoryControl,
} from '../../browser/conversation/conversation-control.ts';
import {
  type ConversationDesk,
  createConversationDesk,
} from '../../browser/conversation/conversation-desk.ts';
import {
  type ConversationHistory,
  createConversationHistory,
} from '../../browser/conversation/conversation-history.ts';
import {
  type ConversationStore,
  createConversationStore,
} from '../../browser/conversation/conversation-store.ts';
import type { Held } from '../../browser/conversation/held-state.ts';
import { clearResumeHint } from '../../browser/conversation/resume-hint.ts';
import { waitingIn } from '../../browser/conversation/waiting-questions.ts';
import type { Language } from '../../lib/wire/languages.ts';

/** Read once, when the chat is first shown. */
export type ConversationOptions = {
  /** Where questions are posted. */
  endpoint: string;
  /** The guide that the page is about; null when all guides are asked. */
  guide: string | null;
  /** What questions are answered in, beside the guide's own words, and notices shown in. */
  language: Language;
};

export function useConversation(options: ConversationOptions): ConversationControl {
  const [{ store, desk, history }] = useState(() => createParts(options));
  const { conversation, askedId, waited, underWay, queue, opened, keeping } = useHeld(desk.chat);
  const turns = useMemo(() => shownTurns(conversation), [conversation]);
  const historyControl = useHistory(store, desk, history, options.language);
  useLifetime(desk);
  useLayoutEffect(() => {
    if (opened) clearResumeHint();
  }, [opened]);

  return {
    conversation,
    turns,
    asked: turns.find(({ id }) => id === askedId),
    waited,
    answering: underWay !== undefined,
    keeping,
    opened,
    queue: waitingIn(queue, conversation.id).map(({ question }) => question),
    ask: desk.ask,
    dropQueued: desk.dropQueued,
    askAgain: desk.askInstead,
    edit: desk.askInstead,
    showVersion: desk.showVersion,
    rate: desk.rate,
    stop: desk.stop,
    startNew: desk.startNew,
    open: desk.open,
    history: historyControl,
  };
}

type Parts = { store: ConversationStore; desk: ConversationDesk; history: ConversationHistory };

function createParts({ endpoint, guide, language }: ConversationOptions): Parts {
  const store = createConversationStore();
  const desk = createConversationDesk({ endpoint, guide, language, store });
  return { store, desk, history: createConversationHistory(store) };
}

function useHeld<Value>({ subscribe, get }: Held<Value>): Value {
  return useSyncExternalStore(subscribe, get, get);
}

function useHistory(
  { rename, search }: ConversationStore,
  { remove }: ConversationDesk,
  history: ConversationHistory,
  language: Language,
): HistoryControl {
  const entries = useHeld(history.entries);
  return useMemo(
    () => ({
      entries,
      follow: history.start,
      rename,
      remove,
      search: (words) => search(words, language),
    }),
    [entries, history.start, rename, remove, search, language],
  );
}

// A page that is hidden may never be shown again, so it saves what it has.
function useLifetime(desk: ConversationDesk): void {
  useLayoutEffect(() => desk.start(), [desk]);
  useEffect(() => {
    const save = () => {
      if (document.visibilityState === 'hidden') desk.chat.saves.flush();
    };
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', desk.leave);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', desk.leave);
    };
  }, [desk]);
}

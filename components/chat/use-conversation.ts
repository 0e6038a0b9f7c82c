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
import type { OpenPlace } from '../../browser/conversation/open-place.ts';
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
  /** Where it stands which conversation is open. */
  place: OpenPlace;
  /** Whether conversations that ask other guides are left to other frames, and not listed. */
  isApart?: boolean;
};

export function useConversation(options: ConversationOptions): ConversationControl {
  const [{ store, desk, history }] = useState(() => createParts(options));
  const { conversation, askedId, waited, underWay, queue, ...held } = useHeld(desk.chat);
  const { opened, openId, isMissing, keeping } = held;
  const turns = useMemo(() => shownTurns(conversation), [conversation]);
  const historyControl = useHistory(store, desk, history);
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
    openId,
    isMissing,
    queue: waitingIn(queue, conversation.id).map(({ question }) => question),
    ask: desk.ask,
    dropQueued: desk.dropQueued,
    askWaiting: desk.askWaiting,
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

function createParts(options: ConversationOptions): Parts {
  const store = createConversationStore();
  const desk = createConversationDesk({ ...options, store });
  const { guide, isApart } = options;
  const history = createConversationHistory(store, (each) => !isApart || each.guide === guide);
  return { store, desk, history };
}

function useHeld<Value>({ subscribe, get }: Held<Value>): Value {
  return useSyncExternalStore(subscribe, get, get);
}

function useHistory(
  store: ConversationStore,
  desk: ConversationDesk,
  history: ConversationHistory,
): HistoryControl {
  const entries = useHeld(history.entries);
  return useMemo(
    () => ({
      entries,
      follow: history.start,
      subscribe: store.subscribe,
      rename: store.rename,
      remove: desk.remove,
      list: store.list,
    }),
    [entries, history, store, desk],
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

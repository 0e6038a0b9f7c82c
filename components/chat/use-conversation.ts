// The one hook that holds the chat's state: the open conversation, the answer under way, and whether the
// browser keeps it. Views get data and actions from it.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  type Conversation,
  changeTurn,
  emptyConversation,
  endTurn,
  receivePart,
  type Turn,
  withoutLastTurn,
  withQuestion,
} from './conversation.ts';
import {
  browserStorage,
  type ConversationStore,
  createConversationStore,
  type Keeping,
} from './conversation-store.ts';
import { requestAnswer } from './request-answer.ts';
import { clearResumeHint } from './resume-hint.ts';

export type ConversationOptions = {
  /** Where questions are posted. */
  endpoint: string;
  /** The guide that the page is about; null when all guides are asked. */
  guide: string | null;
};

export type ConversationControl = {
  conversation: Conversation;
  /** The turn that was asked in this visit, which the view moves to and the status line speaks of. */
  asked: Turn | undefined;
  answering: boolean;
  keeping: Keeping;
  ask: (question: string) => void;
  askAgain: () => void;
  stop: () => void;
  startNew: () => void;
  open: (conversation: Conversation) => void;
  remove: (ids: string[]) => void;
  listEarlier: () => Conversation[];
};

export function useConversation({ endpoint, guide }: ConversationOptions): ConversationControl {
  const [conversation, setConversation] = useState(() => emptyConversation(guide));
  const [askedId, setAskedId] = useState<string>();
  const [store, keeping] = useKeptConversation(conversation, setConversation, guide);
  const underWay = useRef<AbortController>(undefined);
  const last = conversation.turns.at(-1);

  useEffect(() => () => underWay.current?.abort(), []);

  const change = (id: string, next: (turn: Turn) => Turn) =>
    setConversation((current) => changeTurn(current, id, next));

  const begin = (next: Conversation) => {
    const turn = next.turns.at(-1);
    if (!turn) return;
    underWay.current?.abort();
    const controller = new AbortController();
    underWay.current = controller;
    setConversation(next);
    setAskedId(turn.id);
    requestAnswer({
      endpoint,
      conversation: next,
      signal: controller.signal,
      onPart: (part) => change(turn.id, (current) => receivePart(current, part)),
    }).then((end) => change(turn.id, (current) => endTurn(current, end)));
  };

  const stop = () => {
    underWay.current?.abort();
    if (last) change(last.id, (turn) => endTurn(turn, { kind: 'stopped' }));
  };

  const show = (next: Conversation) => {
    stop();
    setAskedId(undefined);
    setConversation(next);
  };

  const startNew = () => {
    store.leave();
    show(emptyConversation(guide));
  };

  return {
    conversation,
    asked: last?.id === askedId ? last : undefined,
    answering: last?.progress.kind === 'answering',
    keeping,
    ask: (question) => begin(withQuestion(conversation, question)),
    askAgain: () => {
      if (last) begin(withQuestion(withoutLastTurn(conversation), last.question));
    },
    stop,
    startNew,
    open: show,
    remove: (ids) => {
      for (const id of ids) store.remove(id);
      if (ids.includes(conversation.id)) startNew();
    },
    listEarlier: store.list,
  };
}

// Opens what the tab had open, once, and keeps every change from then on. A page about one guide does
// not open a conversation about another.
function useKeptConversation(
  conversation: Conversation,
  setConversation: (conversation: Conversation) => void,
  guide: string | null,
): [ConversationStore, Keeping] {
  const [store, setStore] = useState(() => createConversationStore(undefined, undefined));
  const [keeping, setKeeping] = useState<Keeping>('kept');

  useLayoutEffect(() => {
    const browser = createConversationStore(
      browserStorage('localStorage'),
      browserStorage('sessionStorage'),
    );
    const open = browser.open();
    setStore(browser);
    clearResumeHint();
    if (open && (guide === null || open.guide === guide)) setConversation(open);
  }, [guide, setConversation]);

  useEffect(() => {
    if (conversation.turns.length > 0) setKeeping(store.save(conversation));
  }, [conversation, store]);

  return [store, keeping];
}

// The conversation that one tab has open, and everything a reader does with it, as a plain object that
// the hook follows. What other tabs do to the same conversation is taken in; what is shown and the answer
// under way stay as they are.
import { type Answering, createAnswering } from './answering.ts';
import { type HeldChat, holdChat } from './chat-state.ts';
import { type Conversation, changeTurn, emptyConversation, showVersion } from './conversation.ts';
import type { ConversationStore, StoreEvent } from './conversation-store.ts';
import { leaveConversation, takeLeft } from './left-conversation.ts';
import { mergeConversations } from './merge-conversations.ts';
import { openEntry } from './open-entry.ts';
import { endTurn } from './receive-part.ts';
import { newsPatience } from './waits.ts';

export type DeskOptions = {
  /** Where questions are posted. */
  endpoint: string;
  /** The guide that the page is about; null when all guides are asked. */
  guide: string | null;
  store: ConversationStore;
};

export type ConversationDesk = Answering & {
  chat: HeldChat;
  showVersion(turnId: string): void;
  rate(turnId: string, rating: 'up' | 'down'): void;
  startNew(): void;
  open(id: string): Promise<void>;
  /** Removes conversations, the open one too, and gives what brings them back. */
  remove(ids: string[]): Promise<() => void>;
  /** Saves what it can when the page goes away. */
  leave(): void;
  /** Opens what the tab had open and follows other tabs, until the returned function is called. */
  start(): () => void;
};

export function createConversationDesk({ endpoint, guide, store }: DeskOptions): ConversationDesk {
  const chat = holdChat(guide, store);
  const answering = createAnswering({ endpoint, chat, store });
  let silence: ReturnType<typeof setTimeout> | undefined;

  const change = (conversation: Conversation) => {
    chat.update({ conversation });
    chat.saves.now();
  };
  const show = (conversation: Conversation) => {
    answering.stop();
    clearTimeout(silence);
    chat.update({ conversation, askedId: undefined, awaited: undefined });
  };
  const startNew = () => {
    openEntry.write('');
    show(emptyConversation(guide));
  };
  const open = async (id: string) => {
    const isOpen = chat.get().conversation.id === id;
    chat.update({ awaited: isOpen ? undefined : id });
    if (isOpen) return;
    const found = await store.read(id);
    if (!found || chat.get().awaited !== id) return;
    openEntry.write(id);
    show(asOpened(found));
  };

  // A page about one guide does not go on with a conversation about another.
  const resume = async () => {
    const left = takeLeft();
    if (left) await store.save(left, 'if kept');
    const id = openEntry.read();
    if (id && chat.get().conversation.turns.length === 0) {
      chat.update({ awaited: id });
      const found = await store.read(id);
      const fits = found && (guide === null || found.guide === guide);
      if (fits && chat.get().awaited === id) show(asOpened(found));
    }
    chat.update({ opened: true });
  };

  // The tab that another answer arrived in may be gone without a word.
  const endOthers = () => {
    const { conversation, underWay } = chat.get();
    chat.update({ conversation: withStopped(conversation, underWay) });
  };

  const follow = (event: StoreEvent) => {
    if (event.kind === 'keeping') chat.update({ keeping: event.keeping });
    if (event.kind !== 'changed' || event.conversation.id !== chat.get().conversation.id) return;
    const { conversation, underWay } = chat.get();
    const merged = mergeConversations(event.conversation, conversation);
    const own = conversation.turns.find(({ id }) => id === underWay);
    chat.update({ conversation: own ? changeTurn(merged, own.id, () => own) : merged });
    clearTimeout(silence);
    if (merged.turns.some(({ id, progress }) => id !== underWay && progress.kind === 'answering'))
      silence = setTimeout(endOthers, newsPatience);
  };

  return {
    ...answering,
    chat,
    showVersion: (turnId) => change(showVersion(chat.get().conversation, turnId)),
    rate: (turnId, rating) =>
      change(changeTurn(chat.get().conversation, turnId, (turn) => ({ ...turn, rating }))),
    startNew,
    open,
    leave() {
      const { conversation, underWay } = chat.get();
      leaveConversation(underWay === undefined ? undefined : conversation);
      chat.saves.flush();
    },
    async remove(ids) {
      const { id } = chat.get().conversation;
      const wasOpen = ids.includes(id);
      if (wasOpen) startNew();
      const removed = await store.remove(ids);
      return async () => {
        await store.restore(removed);
        if (wasOpen && chat.get().conversation.turns.length === 0) await open(id);
      };
    },
    start() {
      const leave = store.subscribe(follow);
      resume();
      return () => {
        answering.stop();
        clearTimeout(silence);
        leave();
      };
    },
  };
}

// An answer that was under way when the page went away was stopped by that, and what was asked in another
// tab after the last turn that was shown is shown too.
function asOpened(conversation: Conversation): Conversation {
  const stopped = withStopped(conversation);
  const leaf = stopped.turns.find(({ id }) => id === stopped.leaf) ?? stopped.turns.at(-1);
  return leaf ? showVersion(stopped, leaf.id) : stopped;
}

function withStopped(conversation: Conversation, underWay?: string): Conversation {
  const turns = conversation.turns.map((turn) =>
    turn.id === underWay ? turn : endTurn(turn, { kind: 'stopped' }),
  );
  return { ...conversation, turns };
}

// The conversation that one tab has open, and everything a reader does with it, as a plain object that
// the hook follows.
import type { Rating } from '../../lib/wire/feedback.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { type Answering, createAnswering } from './answering.ts';
import { type HeldChat, holdChat } from './chat-state.ts';
import { type Conversation, changeTurn, showVersion } from './conversation.ts';
import type { ConversationStore } from './conversation-store.ts';
import { draftEntry } from './draft-entry.ts';
import { followTabs } from './follow-tabs.ts';
import { leaveConversation } from './left-conversation.ts';
import { createOpening, type Opening } from './open-conversation.ts';
import type { OpenPlace } from './open-place.ts';

export type DeskOptions = {
  /** Where questions are posted. */
  endpoint: string;
  /** The guide that the page is about; null when all guides are asked. */
  guide: string | null;
  /** The reader's. */
  language: Language;
  store: ConversationStore;
  place: OpenPlace;
};

export type ConversationDesk = Answering &
  Pick<Opening, 'startNew' | 'open'> & {
    chat: HeldChat;
    showVersion(turnId: string): void;
    rate(turnId: string, rating: Rating): void;
    /** Removes conversations, the open one too, and gives what brings them back. */
    remove(ids: string[]): Promise<() => void>;
    /** Saves what it can when the page goes away. */
    leave(): void;
    /** Opens what the tab had open and follows other tabs, until the returned function is called. */
    start(): () => void;
  };

export function createConversationDesk(options: DeskOptions): ConversationDesk {
  const { endpoint, guide, language, store, place } = options;
  const chat = holdChat(guide, store);
  const answering = createAnswering({ endpoint, language, chat, place });
  const tabs = followTabs(chat);
  const leaveShown = () => {
    answering.stop();
    tabs.rest();
  };
  const opening = createOpening({ chat, guide, store, place, onLeave: leaveShown });
  const { startNew, open, resume, follow } = opening;
  const change = (next: (conversation: Conversation) => Conversation) => {
    chat.update({ conversation: next(chat.get().conversation) });
    chat.saves.now();
  };

  return {
    ...answering,
    chat,
    startNew,
    open,
    showVersion: (turnId) => change((shown) => showVersion(shown, turnId)),
    rate: (turnId, rating) =>
      change((shown) => changeTurn(shown, turnId, (turn) => ({ ...turn, rating }))),
    remove: (ids) => removeFrom(store, ids, { chat, startNew, open }),
    leave() {
      chat.saves.flush();
      const { conversation, underWay } = chat.get();
      const how = chat.unkept() ?? (underWay === undefined ? undefined : 'if kept');
      leaveConversation(how && { conversation, how });
    },
    start() {
      const leave = store.subscribe(tabs.hear);
      const stay = place.follow?.(follow);
      resume();
      return () => {
        leaveShown();
        leave();
        stay?.();
      };
    },
  };
}

/** The desk's part of a removal: the open conversation makes room, and comes back with the others. */
async function removeFrom(
  store: ConversationStore,
  ids: string[],
  { chat, startNew, open }: Pick<ConversationDesk, 'chat' | 'startNew' | 'open'>,
): Promise<() => Promise<void>> {
  const { id } = chat.get().conversation;
  const wasOpen = ids.includes(id);
  // What is written for them, or waits in them, is gone for good.
  for (const gone of ids) draftEntry(gone).write('');
  chat.update({ queue: chat.get().queue.filter((each) => !ids.includes(each.conversationId)) });
  if (wasOpen) startNew();
  const removed = await store.remove(ids);
  return async () => {
    await store.restore(removed);
    if (wasOpen && chat.get().conversation.turns.length === 0) await open(id);
  };
}

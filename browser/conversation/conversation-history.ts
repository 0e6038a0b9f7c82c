// The list of all conversations that this browser keeps, as a sidebar shows it: read once, then kept up
// by what happens in this tab and in others.
import { type Conversation, shownTurns } from './conversation.ts';
import type { HistoryEntry } from './conversation-control.ts';
import { conversationName } from './conversation-name.ts';
import type { ConversationStore } from './conversation-store.ts';
import { type Held, hold } from './held-state.ts';
import type { StoreEvent } from './store-events.ts';

export type ConversationHistory = {
  /** Newest first; undefined until they are read. */
  entries: Held<HistoryEntry[] | undefined>;
  /** Reads the list and follows changes, until the returned function is called. */
  start(): () => void;
};

/** `isListed` says which of them are; all unless told. */
export function createConversationHistory(
  store: ConversationStore,
  isListed: (conversation: Conversation) => boolean = () => true,
): ConversationHistory {
  const entries = hold<HistoryEntry[] | undefined>(undefined);
  const follow = (event: StoreEvent) => {
    // Before the list is read there is nothing to keep up: it will hold the change already.
    const known = entries.get();
    if (!known || event.kind === 'keeping') return;
    if (event.kind === 'changed' && !isListed(event.conversation)) return;
    const id = event.kind === 'changed' ? event.conversation.id : event.id;
    const others = known.filter((entry) => entry.id !== id);
    entries.set(
      event.kind === 'changed' ? newestFirst([...others, entryOf(event.conversation)]) : others,
    );
  };
  return {
    entries,
    start() {
      const leave = store.subscribe(follow);
      store.list().then((all) => entries.set(newestFirst(all.filter(isListed).map(entryOf))));
      return leave;
    },
  };
}

function entryOf(conversation: Conversation): HistoryEntry {
  const { id, changedAt } = conversation;
  const questionCount = shownTurns(conversation).length;
  return { id, title: conversationName(conversation), changedAt, questionCount };
}

function newestFirst(entries: HistoryEntry[]): HistoryEntry[] {
  return entries.sort((one, other) => other.changedAt - one.changedAt);
}

// The conversations of this browser, for all of its tabs: saves add to what other tabs saved, and what
// happens in one tab is told in all of them.
import type { Conversation } from './conversation.ts';
import type { Keeping } from './conversation-control.ts';
import { createKeptConversations } from './kept-conversations.ts';
import { mergeConversations } from './merge-conversations.ts';
import { type StoreEvent, storeEvents } from './store-events.ts';

/** Whether a conversation may begin to be kept, or is saved only where it is kept already. */
export type SaveHow = 'anew' | 'if kept';

/** No operation rejects: what the browser does not keep stays in memory, and an event says so. */
export type ConversationStore = {
  read(id: string): Promise<Conversation | undefined>;
  list(): Promise<Conversation[]>;
  /**
   * Adds a conversation's turns to what is kept of it; the title that is kept stays. One that is not
   * there, or was removed in the meantime, is kept only with `anew`.
   */
  save(conversation: Conversation, how: SaveHow): Promise<void>;
  /** An empty title takes the reader's own name away. */
  rename(id: string, title: string): Promise<void>;
  /** Gives the removed ones, for `restore`. */
  remove(ids: string[]): Promise<Conversation[]>;
  restore(conversations: Conversation[]): Promise<void>;
  /** Other tabs are heard from the first listener on, and until the last one leaves. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
};

export function createConversationStore(): ConversationStore {
  let keeping: Keeping = 'kept';
  const kept = createKeptConversations((next) => {
    if (next === keeping) return;
    keeping = next;
    events.emit({ kind: 'keeping', keeping });
  });
  const events = storeEvents(({ kind, ids }) => {
    if (kind === 'removed') kept.removedElsewhere(ids);
    for (const id of ids) {
      if (kind === 'removed') events.emit({ kind, id });
      else kept.read(id).then((found) => found && events.emit({ kind, conversation: found }));
    }
  });
  const change = async (...how: Parameters<typeof kept.change>) => {
    const conversation = await kept.change(...how);
    if (!conversation) return;
    events.emit({ kind: 'changed', conversation });
    events.tellTabs({ kind: 'changed', ids: [conversation.id] });
  };

  return {
    read: kept.read,
    list: kept.readAll,
    save: (given, how) =>
      change(
        given.id,
        (there) => (there ? mergeConversations(there, given) : how === 'anew' ? given : undefined),
        given,
      ),
    rename: (id, title) =>
      change(id, (there) => there && { ...there, title: title.trim() || null }),
    async remove(ids) {
      const removed = await kept.take(ids);
      for (const { id } of removed) events.emit({ kind: 'removed', id });
      events.tellTabs({ kind: 'removed', ids: removed.map(({ id }) => id) });
      return removed;
    },
    async restore(conversations) {
      for (const given of conversations) {
        await change(given.id, (there) => (there ? mergeConversations(there, given) : given));
      }
    },
    subscribe: events.subscribe,
  };
}

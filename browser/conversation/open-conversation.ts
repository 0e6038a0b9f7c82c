// Which conversation the tab shows: a new one, one that is kept, or at the start the one that it had open.
import type { HeldChat } from './chat-state.ts';
import { type Conversation, emptyConversation, showVersion } from './conversation.ts';
import type { ConversationStore } from './conversation-store.ts';
import { takeLeft } from './left-conversation.ts';
import { openEntry } from './open-entry.ts';
import { withStopped } from './with-stopped.ts';

export type OpeningOptions = {
  chat: HeldChat;
  /** The guide that the page is about; null when all guides are asked. */
  guide: string | null;
  store: ConversationStore;
  /** Called before another conversation is shown. */
  onLeave: () => void;
};

export type Opening = {
  startNew(): void;
  open(id: string): Promise<void>;
  /** Opens what the tab had open. */
  resume(): Promise<void>;
};

export function createOpening({ chat, guide, store, onLeave }: OpeningOptions): Opening {
  const show = (conversation: Conversation) => {
    onLeave();
    chat.update({ conversation, askedId: undefined, awaited: undefined });
  };
  // Gives nothing when the reader has turned to another one meanwhile.
  const readAwaited = async (id: string) => {
    chat.update({ awaited: id });
    const found = await store.read(id);
    return chat.get().awaited === id ? found : undefined;
  };

  return {
    startNew() {
      openEntry.write('');
      show(emptyConversation(guide));
    },
    async open(id) {
      if (chat.get().conversation.id === id) return chat.update({ awaited: undefined });
      const found = await readAwaited(id);
      if (!found) return;
      openEntry.write(id);
      show(asOpened(found));
    },
    // A page about one guide does not go on with a conversation about another.
    async resume() {
      const left = takeLeft();
      if (left) await store.save(left.conversation, left.how);
      const id = openEntry.read();
      if (id && chat.get().conversation.turns.length === 0) {
        const found = await readAwaited(id);
        if (found && (guide === null || found.guide === guide)) show(asOpened(found));
      }
      chat.update({ opened: true });
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

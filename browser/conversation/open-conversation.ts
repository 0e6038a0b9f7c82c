// Which conversation the tab shows: a new one, or one that is kept; at the start, and after a move of the reader's, the
// one that the tab's place names.
import type { HeldChat } from './chat-state.ts';
import { type Conversation, emptyConversation, showVersion } from './conversation.ts';
import type { ConversationStore } from './conversation-store.ts';
import { readQueue } from './kept-queue.ts';
import { takeLeft } from './left-conversation.ts';
import type { OpenPlace } from './open-place.ts';
import { withStopped } from './with-stopped.ts';

export type OpeningOptions = {
  chat: HeldChat;
  /** The guide that the page is about; null when all guides are asked. */
  guide: string | null;
  store: ConversationStore;
  place: OpenPlace;
  /** Called before another conversation is shown. */
  onLeave: () => void;
};

export type Opening = {
  startNew(): void;
  open(id: string): Promise<void>;
  /** Opens what the tab had open. */
  resume(): Promise<void>;
  /** Shows what the place names now. */
  follow(): Promise<void>;
};

export function createOpening({ chat, guide, store, place, onLeave }: OpeningOptions): Opening {
  const show = (conversation: Conversation, { isMissing = false } = {}) => {
    onLeave();
    const openId = conversation.turns.length > 0 ? conversation.id : '';
    chat.update({ conversation, openId, isMissing, askedId: undefined, awaited: undefined });
  };
  // Gives nothing when the reader has turned to another one meanwhile.
  const readAwaited = async (id: string) => {
    chat.update({ awaited: id });
    const found = await store.read(id);
    return { found, isOutdated: chat.get().awaited !== id };
  };
  // A page about one guide goes on with a conversation about another only where its address names it.
  const follow = async () => {
    const { id, isNamed } = place.read();
    const { conversation } = chat.get();
    if (!id) place.write('');
    if (id === (conversation.turns.length > 0 ? conversation.id : '')) {
      return chat.update({ awaited: undefined, isMissing: false });
    }
    if (!id) return show(emptyConversation(guide));
    const { found, isOutdated } = await readAwaited(id);
    if (isOutdated) return;
    if (found && (isNamed || guide === null || found.guide === guide)) {
      place.write(id, true);
      show(asOpened(found));
    } else show(emptyConversation(guide), { isMissing: isNamed });
  };

  return {
    startNew() {
      place.write('');
      show(emptyConversation(guide));
    },
    async open(id) {
      if (chat.get().conversation.id === id) return chat.update({ awaited: undefined });
      const { found, isOutdated } = await readAwaited(id);
      if (!found || isOutdated) return;
      place.write(id);
      show(asOpened(found));
    },
    async resume() {
      chat.update({ openId: place.read().id, queue: [...readQueue(), ...chat.get().queue] });
      const left = takeLeft();
      if (left) await store.save(left.conversation, left.how);
      if (chat.get().conversation.turns.length === 0) await follow();
      chat.update({ opened: true });
    },
    follow,
  };
}

// An answer that was under way when the page went away was stopped by that, and what was asked in another
// tab after the last turn that was shown is shown too.
function asOpened(conversation: Conversation): Conversation {
  const stopped = withStopped(conversation);
  const leaf = stopped.turns.find(({ id }) => id === stopped.leaf) ?? stopped.turns.at(-1);
  return leaf ? showVersion(stopped, leaf.id) : stopped;
}

// What other tabs do to the open conversation is taken in; what is shown and the answer under way here stay
// as they are.
import type { HeldChat } from './chat-state.ts';
import { changeTurn } from './conversation.ts';
import { mergeConversations } from './merge-conversations.ts';
import type { StoreEvent } from './store-events.ts';
import { newsPatience } from './waits.ts';
import { withStopped } from './with-stopped.ts';

export type FollowedTabs = {
  hear(event: StoreEvent): void;
  /** Waits for no other tab any longer: its conversation is no longer shown. */
  rest(): void;
};

export function followTabs(chat: HeldChat): FollowedTabs {
  let silence: ReturnType<typeof setTimeout> | undefined;

  // The tab that another answer arrived in may be gone without a word.
  const endOthers = () => {
    const { conversation, underWay } = chat.get();
    chat.update({ conversation: withStopped(conversation, underWay) });
  };

  return {
    hear(event) {
      if (event.kind === 'keeping') chat.update({ keeping: event.keeping });
      if (event.kind !== 'changed' || event.conversation.id !== chat.get().conversation.id) return;
      const { conversation, underWay } = chat.get();
      const merged = mergeConversations(event.conversation, conversation);
      const own = conversation.turns.find(({ id }) => id === underWay);
      chat.update({ conversation: own ? changeTurn(merged, own.id, () => own) : merged });
      clearTimeout(silence);
      if (merged.turns.some(({ id, progress }) => id !== underWay && progress.kind === 'answering'))
        silence = setTimeout(endOthers, newsPatience);
    },
    rest: () => clearTimeout(silence),
  };
}

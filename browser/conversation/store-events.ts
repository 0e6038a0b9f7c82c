// Tells what happens to conversations: whoever listens in this tab, and the other tabs as long as one does.
import type { Conversation } from './conversation.ts';
import type { Keeping } from './conversation-control.ts';
import { type News, openTabChannel, type TabChannel } from './tab-channel.ts';

/** What happened, in this tab or in another. */
export type StoreEvent =
  | { kind: 'changed'; conversation: Conversation }
  | { kind: 'removed'; id: string }
  | { kind: 'keeping'; keeping: Keeping };

type StoreListener = (event: StoreEvent) => void;

export type StoreEvents = {
  /** Tells the listeners of this tab. */
  emit(event: StoreEvent): void;
  tellTabs(news: News): void;
  /** Other tabs are heard from the first listener on, and until the last one leaves. */
  subscribe(listener: StoreListener): () => void;
};

/** `hear` takes what other tabs tell. */
export function storeEvents(hear: (news: News) => void): StoreEvents {
  const listeners = new Set<StoreListener>();
  let channel: TabChannel | undefined;
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    tellTabs: (news) => channel?.tell(news),
    subscribe(listener) {
      listeners.add(listener);
      channel ??= openTabChannel(hear);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}

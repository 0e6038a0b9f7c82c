// The stores of tabs of one browser, whose database each test has anew.
import { afterEach, vi } from 'vitest';
import type { Conversation } from '../../../browser/conversation/conversation.ts';
import {
  type ConversationStore,
  createConversationStore,
} from '../../../browser/conversation/conversation-store.ts';
import type { StoreEvent } from '../../../browser/conversation/store-events.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';
import { questionsOf } from './conversation-fixture.ts';

export const leaving: (() => void)[] = [];

/** To be called by each file of tests: a database for each test, and no tab left open behind it. */
export function openTabsAnew(): void {
  provideIndexedDb();
  afterEach(() => {
    for (const leave of leaving.splice(0)) leave();
    vi.unstubAllGlobals();
  });
}

// A store of a tab, with what it was told.
export function openTab(): {
  store: ConversationStore;
  events: StoreEvent[];
  keeping: () => string;
} {
  const store = createConversationStore();
  const events: StoreEvent[] = [];
  leaving.push(store.subscribe((event) => events.push(event)));
  const keeping = () => events.findLast((event) => event.kind === 'keeping')?.keeping ?? 'kept';
  return { store, events, keeping };
}

export async function turnsIn(store: ConversationStore, { id }: Conversation): Promise<string[]> {
  return questionsOf((await store.read(id))?.turns ?? []);
}

export const idsOf = (conversations: Conversation[]) => conversations.map(({ id }) => id).sort();

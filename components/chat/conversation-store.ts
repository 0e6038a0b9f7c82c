// Keeps conversations in the browser: one entry each, so that several tabs do not overwrite each other,
// and in the tab's session the one that is open. What is read is parsed; a storage that is full or
// blocked is an answer, not an exception.
import { type Conversation, conversationSchema, endTurn } from './conversation.ts';

const prefix = 'signpost:conversation:';
export const openKey = 'signpost:open';
/** Conversations kept; the oldest make room. */
const mostKept = 50;

export type Keeping = 'kept' | 'full' | 'blocked';

/** The part of the Web Storage API that is used. */
type Entries = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type ConversationStore = {
  /** The conversation that this tab had open. */
  open(): Conversation | undefined;
  /** Keeps a conversation and notes it as the open one. */
  save(conversation: Conversation): Keeping;
  /** Notes that the tab starts afresh. */
  leave(): void;
  /** All that are kept, newest first. */
  list(): Conversation[];
  remove(id: string): void;
};

/** A store over the browser's storages; undefined stands for one that is blocked. */
export function createConversationStore(
  lasting: Entries | undefined,
  session: Entries | undefined,
): ConversationStore {
  const list = () => {
    if (!lasting) return [];
    const keys = conversationKeys(lasting);
    const kept = keys.flatMap((key) => readConversation(lasting.getItem(key)) ?? []);
    return kept.sort((one, other) => other.changedAt - one.changedAt);
  };
  return {
    open() {
      const id = session?.getItem(openKey);
      return lasting && id ? readConversation(lasting.getItem(prefix + id)) : undefined;
    },
    save(conversation) {
      if (!lasting) return 'blocked';
      tryToSet(session, openKey, conversation.id);
      if (conversationKeys(lasting).length > mostKept) {
        for (const { id } of list().slice(mostKept)) lasting.removeItem(prefix + id);
      }
      return tryToSet(lasting, prefix + conversation.id, JSON.stringify(conversation))
        ? 'kept'
        : 'full';
    },
    leave: () => session?.removeItem(openKey),
    list,
    remove: (id) => lasting?.removeItem(prefix + id),
  };
}

/** One of the browser's storages, or undefined where the browser does not give it to the page. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    const storage = window[kind];
    storage.getItem(openKey);
    return storage;
  } catch {
    return undefined;
  }
}

function conversationKeys(entries: Entries): string[] {
  const keys = Array.from({ length: entries.length }, (_, index) => entries.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(prefix));
}

// An answer that was under way when the page went away was stopped by that.
function readConversation(entry: string | null): Conversation | undefined {
  if (entry === null) return undefined;
  try {
    const parsed = conversationSchema.safeParse(JSON.parse(entry));
    if (!parsed.success) return undefined;
    const turns = parsed.data.turns.map((turn) => endTurn(turn, { kind: 'stopped' }));
    return { ...parsed.data, turns };
  } catch {
    return undefined;
  }
}

function tryToSet(entries: Entries | undefined, key: string, value: string): boolean {
  try {
    entries?.setItem(key, value);
    return entries !== undefined;
  } catch {
    return false;
  }
}

// What the chat of one tab holds at a moment, and how it is kept: shared by what answers questions and by
// what opens conversations.
import { type Conversation, emptyConversation } from './conversation.ts';
import type { Keeping } from './conversation-control.ts';
import type { ConversationStore, SaveHow } from './conversation-store.ts';
import { type Held, hold } from './held-state.ts';
import { keepQueue } from './kept-queue.ts';
import { type PacedSaves, paceSaves } from './pace-saves.ts';
import type { Waiting } from './waiting-questions.ts';

export type ChatState = {
  conversation: Conversation;
  /** Id of the turn that was asked last in this visit to the conversation. */
  askedId: string | undefined;
  /** Whether it had waited and was asked by itself, not by the reader's hand. */
  waited: boolean;
  /** Id of the turn whose answer is under way. */
  underWay: string | undefined;
  /** Questions that wait, of all conversations. */
  queue: Waiting[];
  /** Id of the kept conversation that is open, or is to be at the start; empty for a new one. */
  openId: string;
  /** Whether the conversation that was to be opened is not in this browser. */
  isMissing: boolean;
  /** Id of the conversation that is being read, to be shown. */
  awaited: string | undefined;
  /** Whether the browser has told which conversation the tab had open. */
  opened: boolean;
  keeping: Keeping;
};

export type HeldChat = Held<ChatState> & {
  update(change: Partial<ChatState>): void;
  /** Saves the open conversation as one that is there, or begins to be. */
  keep(how: SaveHow): void;
  /** How the open conversation has still to be saved; undefined when all that was saved of it is kept. */
  unkept(): SaveHow | undefined;
  /** Saves of the open conversation, if it is still kept. */
  saves: PacedSaves;
};

export function holdChat(guide: string | null, store: ConversationStore): HeldChat {
  const held = hold<ChatState>({
    conversation: emptyConversation(guide),
    askedId: undefined,
    waited: false,
    underWay: undefined,
    queue: [],
    openId: '',
    isMissing: false,
    awaited: undefined,
    opened: false,
    keeping: 'kept',
  });
  const underWay = new Set<{ id: string; how: SaveHow }>();
  const keep = async (how: SaveHow) => {
    const { conversation } = held.get();
    const save = { id: conversation.id, how };
    underWay.add(save);
    await store.save(conversation, how);
    underWay.delete(save);
  };
  return {
    ...held,
    update(change) {
      if (change.queue) keepQueue(change.queue);
      held.set({ ...held.get(), ...change });
    },
    keep,
    unkept() {
      const { id } = held.get().conversation;
      const ways = [...underWay].filter((save) => save.id === id).map(({ how }) => how);
      return ways.find((how) => how === 'anew') ?? ways[0];
    },
    saves: paceSaves(() => {
      if (held.get().conversation.turns.length > 0) keep('if kept');
    }),
  };
}

// Changes a conversation where it is kept, and in memory where the browser refuses: such a conversation is
// held until it is taken after all.
import * as v from 'valibot';
import { type Conversation, conversationSchema } from './conversation.ts';
import type { ConversationDatabase } from './conversation-database.ts';
import { mergeConversations } from './merge-conversations.ts';
import type { KeepingTeller } from './tell-keeping.ts';

/** What becomes of a conversation; undefined leaves all as it is. */
type Change = (kept: Conversation | undefined) => Conversation | undefined;

/** Gives the changed conversation. In memory it is `otherwise` when what is kept cannot be read. */
export type ChangeConversation = (
  id: string,
  next: Change,
  otherwise?: Conversation,
) => Promise<Conversation | undefined>;

export type KeptOrHeld = {
  change: ChangeConversation;
  /** A conversation as it is kept, with what is held of it. */
  joined(kept: Conversation | undefined, id: string): Conversation | undefined;
  /** Tries to keep what is held. */
  keepHeld(): Promise<void>;
};

export function keptOrHeld(
  database: ConversationDatabase,
  held: Map<string, Conversation>,
  { noteSuccess, noteFailure }: KeepingTeller,
): KeptOrHeld {
  const put: ChangeConversation = async (id, next, otherwise) => {
    let changed: Conversation | undefined;
    try {
      await database.change(id, (entry) => {
        const kept = entry === undefined ? undefined : v.parse(conversationSchema, entry);
        changed = next(joinedWith(held.get(id), kept));
        return changed;
      });
      held.delete(id);
      noteSuccess();
    } catch (error) {
      changed ??= next(held.get(id)) ?? otherwise;
      if (changed) held.set(id, changed);
      noteFailure(error);
    }
    return changed;
  };
  // What was refused once may be taken now: some refusals pass by themselves, and others once there is room.
  const keepHeld = async () => {
    for (const id of [...held.keys()]) await put(id, (conversation) => conversation);
  };
  return {
    keepHeld,
    joined: (kept, id) => joinedWith(held.get(id), kept),
    async change(id, next, otherwise) {
      const changed = await put(id, next, otherwise);
      if (!held.has(id)) await keepHeld();
      return changed;
    },
  };
}

function joinedWith(held: Conversation | undefined, kept: Conversation | undefined) {
  if (!kept || !held) return kept ?? held;
  return { ...mergeConversations(kept, held), title: held.title ?? kept.title };
}

/** Undefined for an entry that cannot be read. */
export function parseEntry(entry: unknown): Conversation | undefined {
  const parsed = v.safeParse(conversationSchema, entry);
  return parsed.success ? parsed.output : undefined;
}

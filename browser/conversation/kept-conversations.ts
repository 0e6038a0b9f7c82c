// The conversations that the browser keeps, with those in memory that it did not take: IndexedDB may be
// missing, refused, full, or closed under us. What is read is parsed; an entry that cannot be read is
// passed over and left alone. No operation rejects; how it went is told as `Keeping`.
import * as v from 'valibot';
import { type Conversation, conversationSchema } from './conversation.ts';
import type { Keeping } from './conversation-control.ts';
import { createConversationDatabase } from './conversation-database.ts';
import { mergeConversations } from './merge-conversations.ts';

/** What becomes of a conversation; undefined leaves all as it is. */
type Change = (kept: Conversation | undefined) => Conversation | undefined;

export type KeptConversations = {
  read(id: string): Promise<Conversation | undefined>;
  readAll(): Promise<Conversation[]>;
  /** Gives the changed conversation. In memory it is `otherwise` when what is kept cannot be read. */
  change(id: string, next: Change, otherwise?: Conversation): Promise<Conversation | undefined>;
  /** Removes conversations and gives them. */
  take(ids: string[]): Promise<Conversation[]>;
  /** To be called when another tab has removed conversations: there may be room now. */
  removedElsewhere(ids: string[]): Promise<void>;
};

export function createKeptConversations(onKeeping: (keeping: Keeping) => void): KeptConversations {
  const database = createConversationDatabase();
  const unkept = new Map<string, Conversation>();
  let last: Promise<unknown> = Promise.resolve();

  const noteSuccess = () => {
    if (unkept.size === 0) onKeeping('kept');
  };
  const noteFailure = (error: unknown) => {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    onKeeping(isFull ? 'full' : 'blocked');
  };
  const readOr = async <Entry>(reading: Promise<Entry>, otherwise: Entry): Promise<Entry> => {
    try {
      const entry = await reading;
      noteSuccess();
      return entry;
    } catch (error) {
      noteFailure(error);
      return otherwise;
    }
  };

  const withUnkept = (kept: Conversation | undefined, id: string) => {
    const here = unkept.get(id);
    if (!kept || !here) return kept ?? here;
    return { ...mergeConversations(kept, here), title: here.title ?? kept.title };
  };

  // What was refused once may be taken now: some refusals pass by themselves, and others once there is room.
  const keepOthers = async () => {
    for (const id of [...unkept.keys()]) await put(id, (conversation) => conversation);
  };

  const change: KeptConversations['change'] = async (id, next, otherwise) => {
    const changed = await put(id, next, otherwise);
    if (!unkept.has(id)) await keepOthers();
    return changed;
  };

  const put: KeptConversations['change'] = async (id, next, otherwise) => {
    let changed: Conversation | undefined;
    try {
      await database.change(id, (entry) => {
        const kept = entry === undefined ? undefined : v.parse(conversationSchema, entry);
        changed = next(withUnkept(kept, id));
        return changed;
      });
      unkept.delete(id);
      noteSuccess();
    } catch (error) {
      changed ??= next(unkept.get(id)) ?? otherwise;
      if (changed) unkept.set(id, changed);
      noteFailure(error);
    }
    return changed;
  };

  const take = async (ids: string[]) => {
    const entries = await readOr(database.take(ids), []);
    const taken = ids.flatMap((id, index) => withUnkept(parseEntry(entries[index]), id) ?? []);
    await forget(ids);
    if (entries.length > 0) noteSuccess();
    return taken;
  };

  const forget = async (ids: string[]) => {
    for (const id of ids) unkept.delete(id);
    await keepOthers();
  };

  // One after the other, so that no removal overtakes a save that came before it.
  const inTurn = <Result>(operation: () => Promise<Result>): Promise<Result> => {
    const result = last.then(operation);
    last = result.catch(() => {});
    return result;
  };

  return {
    read: (id) =>
      inTurn(async () => withUnkept(parseEntry(await readOr(database.get(id), undefined)), id)),
    async readAll() {
      const kept = (await readOr(database.all(), [])).flatMap((entry) => parseEntry(entry) ?? []);
      const byId = new Map([...unkept, ...kept.map((each) => [each.id, each] as const)]);
      return [...byId].flatMap(([id, conversation]) => withUnkept(conversation, id) ?? []);
    },
    change: (id, next, otherwise) => inTurn(() => change(id, next, otherwise)),
    take: (ids) => inTurn(() => take(ids)),
    removedElsewhere: (ids) => inTurn(() => forget(ids)),
  };
}

function parseEntry(entry: unknown): Conversation | undefined {
  const parsed = v.safeParse(conversationSchema, entry);
  return parsed.success ? parsed.output : undefined;
}

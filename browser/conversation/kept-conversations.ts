// The conversations that the browser keeps, with those in memory that it did not take: IndexedDB may be
// missing, refused, full, or closed under us. What is read is parsed; an entry that cannot be read is
// passed over and left alone. No operation rejects; how it went is told as `Keeping`.
import type { Conversation } from './conversation.ts';
import type { Keeping } from './conversation-control.ts';
import { type ChangeConversation, keptOrHeld, parseEntry } from './kept-or-held.ts';
import { laterDatabase } from './later-database.ts';
import { tellKeeping } from './tell-keeping.ts';

export type KeptConversations = {
  read(id: string): Promise<Conversation | undefined>;
  readAll(): Promise<Conversation[]>;
  change: ChangeConversation;
  /** Removes conversations and gives them. */
  take(ids: string[]): Promise<Conversation[]>;
  /** To be called when another tab has removed conversations: there may be room now. */
  removedElsewhere(ids: string[]): Promise<void>;
};

export function createKeptConversations(onKeeping: (keeping: Keeping) => void): KeptConversations {
  const database = laterDatabase();
  const held = new Map<string, Conversation>();
  const teller = tellKeeping(onKeeping, () => held.size === 0);
  const { noteSuccess, readOr } = teller;
  const { change, joined, keepHeld } = keptOrHeld(database, held, teller);
  const inTurn = oneAfterTheOther();

  const take = async (ids: string[]) => {
    const entries = await readOr(database.take(ids), []);
    const taken = ids.flatMap((id, index) => joined(parseEntry(entries[index]), id) ?? []);
    await forget(ids);
    if (entries.length > 0) noteSuccess();
    return taken;
  };
  const forget = async (ids: string[]) => {
    for (const id of ids) held.delete(id);
    await keepHeld();
  };

  return {
    read: (id) =>
      inTurn(async () => joined(parseEntry(await readOr(database.get(id), undefined)), id)),
    async readAll() {
      const kept = (await readOr(database.all(), [])).flatMap((entry) => parseEntry(entry) ?? []);
      const byId = new Map([...held, ...kept.map((each) => [each.id, each] as const)]);
      return [...byId].flatMap(([id, conversation]) => joined(conversation, id) ?? []);
    },
    change: (id, next, otherwise) => inTurn(() => change(id, next, otherwise)),
    take: (ids) => inTurn(() => take(ids)),
    removedElsewhere: (ids) => inTurn(() => forget(ids)),
  };
}

// So that no removal overtakes a save that came before it.
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(operation: () => Promise<Result>): Promise<Result> => {
    const result = last.then(operation);
    last = result.catch(() => {});
    return result;
  };
}

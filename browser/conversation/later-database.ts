// The database of conversations, of which the code is loaded when something is first read or kept: an empty
// chat does neither.
import type { ConversationDatabase } from './conversation-database.ts';

/** Operations reject as those of the database do, and where its code cannot be had; the next one tries again. */
export function laterDatabase(): ConversationDatabase {
  let opened: Promise<ConversationDatabase> | undefined;
  const open = async () => {
    const { createConversationDatabase } = await import('./conversation-database.ts');
    return createConversationDatabase();
  };
  const use = async <Result>(operation: (database: ConversationDatabase) => Promise<Result>) => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return operation(await opened);
  };
  return {
    get: (id) => use((database) => database.get(id)),
    all: () => use((database) => database.all()),
    change: (id, next) => use((database) => database.change(id, next)),
    take: (ids) => use((database) => database.take(ids)),
  };
}

// The database of conversations, of which the code is loaded when something is first read or kept: an empty
// chat does neither.
import type { ConversationDatabase } from './conversation-database.ts';

/** The code of the database could not be had, which says nothing of what the browser keeps. */
export class DatabaseOutOfReach extends Error {}

/** Operations reject as those of the database do, and as out of reach; the next one then tries again. */
export function laterDatabase(): ConversationDatabase {
  let opened: Promise<ConversationDatabase> | undefined;
  const open = async () => {
    const { createConversationDatabase } = await import('./conversation-database.ts');
    return createConversationDatabase();
  };
  const use = async <Result>(operation: (database: ConversationDatabase) => Promise<Result>) => {
    opened ??= open().catch((cause: unknown) => {
      opened = undefined;
      throw new DatabaseOutOfReach('The code of the database cannot be had.', { cause });
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

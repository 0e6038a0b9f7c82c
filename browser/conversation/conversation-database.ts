// The door to IndexedDB, through idb: entries by id, each operation one transaction. What is in an entry
// is the store's matter. A connection that was closed under us is opened again.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { databaseName, databasePatience } from './database-name.ts';

const version = 1;
const storeName = 'conversations';

interface Schema extends DBSchema {
  conversations: { key: string; value: unknown; indexes: { changedAt: number } };
}

export type ConversationDatabase = {
  get(id: string): Promise<unknown>;
  /** Newest first. */
  all(): Promise<unknown[]>;
  /** Puts what `next` makes of the entry, unless that is undefined; gives what was put. */
  change<Entry>(
    id: string,
    next: (entry: unknown) => Entry | undefined,
  ): Promise<Entry | undefined>;
  /** Deletes entries and gives what they were. */
  take(ids: string[]): Promise<unknown[]>;
};

/**
 * Every operation rejects where the browser refuses the database or has no room. A refusal to open it
 * stands until the page is loaded anew.
 */
export function createConversationDatabase(): ConversationDatabase {
  const use = databaseUser();
  return {
    get: (id) => use((database) => database.get(storeName, id)),
    all: () =>
      use(async (database) => (await database.getAllFromIndex(storeName, 'changedAt')).reverse()),
    change: (id, next) =>
      use(async (database) => {
        const { store, done } = database.transaction(storeName, 'readwrite');
        const change = async () => {
          const entry = next(await store.get(id));
          if (entry !== undefined) await store.put(entry);
          return entry;
        };
        const [entry] = await Promise.all([change(), done]);
        return entry;
      }),
    take: (ids) =>
      use(async (database) => {
        const { store, done } = database.transaction(storeName, 'readwrite');
        const entries = ids.map((id) => store.get(id));
        const deleted = ids.map((id) => store.delete(id));
        const [taken] = await Promise.all([Promise.all(entries), Promise.all(deleted), done]);
        return taken;
      }),
  };
}

type Connection = IDBPDatabase<Schema>;

// Runs operations on one connection, which is opened for the first of them and again when it was closed.
function databaseUser() {
  let opening: Promise<Connection> | undefined;

  const open = () => {
    if (opening) return opening;
    const connection = connect(() => {
      opening = undefined;
    });
    opening = Promise.race([connection, refuseLater()]);
    // A connection that comes late serves from then on.
    connection.then(
      () => {
        opening = connection;
      },
      () => {},
    );
    return opening;
  };

  return async <Result>(run: (database: Connection) => Promise<Result>): Promise<Result> => {
    const database = await open();
    try {
      return await run(database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opening = undefined;
      return run(await open());
    }
  };
}

async function connect(onClosed: () => void): Promise<Connection> {
  return openDB<Schema>(databaseName, version, {
    upgrade(database) {
      const store = database.createObjectStore(storeName, { keyPath: 'id' });
      store.createIndex('changedAt', 'changedAt');
    },
    // Another tab wants to upgrade or delete the database, and waits for this one to let go of it.
    blocking(_current, _wanted, event) {
      onClosed();
      // The event's target is the connection itself.
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
}

// Some browsers neither open a database nor say that they do not.
function refuseLater(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The database does not open.')), databasePatience);
  });
}

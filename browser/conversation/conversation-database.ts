// The door to IndexedDB, through idb: entries by id, each operation one transaction. What is in an entry
// is the store's matter. A connection that was closed under us is opened again.
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { databaseName, databasePatience } from './database-name.ts';
import { type Stoppable, whileShown } from './while-shown.ts';

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
 * @param page what is told that the page goes away, and that it is back
 */
export function createConversationDatabase(page: EventTarget = pageHere()): ConversationDatabase {
  const use = databaseUser(page);
  return {
    get: (id) =>
      use('readonly', (store, commit) => {
        const entry = store.get(id);
        commit();
        return entry;
      }),
    all: () =>
      use('readonly', async (store, commit) => {
        const entries = store.index('changedAt').getAll();
        commit();
        return (await entries).reverse();
      }),
    change: (id, next) =>
      use('readwrite', async (store, commit) => {
        const entry = next(await store.get(id));
        const put = entry === undefined ? undefined : store.put?.(entry);
        commit();
        await put;
        return entry;
      }),
    take: (ids) =>
      use('readwrite', async (store, commit) => {
        const entries = ids.map((id) => store.get(id));
        const deleted = ids.map((id) => store.delete?.(id));
        commit();
        const [taken] = await Promise.all([Promise.all(entries), Promise.all(deleted)]);
        return taken;
      }),
  };
}

// Tests have none.
const pageHere = (): EventTarget => globalThis.window ?? new EventTarget();

type Connection = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type Store = IDBPObjectStore<Schema, ['conversations'], 'conversations', Mode>;
/** Asks for what it needs of the store, and calls `commit` once all is asked for. */
type Work<Result> = (store: Store, commit: () => void) => Promise<Result>;

// Runs operations on one connection, which is opened for the first of them and again when it was closed.
function databaseUser(page: EventTarget) {
  let opening: Promise<Connection> | undefined;
  const whilePageShown = whileShown(page);

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

  return async <Result>(mode: Mode, work: Work<Result>): Promise<Result> => {
    const run = async () => {
      const database = await open();
      return whilePageShown(() => transact(database, mode, work));
    };
    try {
      return await run();
    } catch (error) {
      if (!isInvalidState(error)) throw error;
      opening = undefined;
      return run();
    }
  };
}

// The database ends what is committed by itself, whatever becomes of the page. Before that it waits for the page, and
// nothing is written yet.
function transact<Result>(database: Connection, mode: Mode, work: Work<Result>): Stoppable<Result> {
  const transaction = database.transaction(storeName, mode);
  const { store, done } = transaction;
  let isCommitted = false;
  const commit = () => {
    isCommitted = true;
    unlessEnded(() => transaction.commit());
  };
  return {
    result: Promise.all([work(store, commit), done]).then(([result]) => result),
    stop() {
      if (isCommitted) return false;
      unlessEnded(() => transaction.abort());
      return true;
    },
  };
}

// How a transaction has ended is told by its requests.
function unlessEnded(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isInvalidState(error)) throw error;
  }
}

function isInvalidState(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
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

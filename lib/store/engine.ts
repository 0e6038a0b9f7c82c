// The two engines: the runtime's own SQLite in a folder, and PostgreSQL at an address. Nothing of theirs goes further.
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type EngineKind, type MigrationPlan, migrate } from './migrations.ts';
import { sqliteDialect } from './sqlite/sqlite-dialect.ts';
import { FileMoved } from './sqlite/sqlite-link.ts';

/** Where a store is: in PostgreSQL where there is an address, else in a folder. */
export type StorePlace = { dataDir: string; databaseUrl?: string | undefined };

/** The file of the store in the data folder. SQLite keeps two more beside it while it is open. */
const storeFile = 'signpost.db';

/** Connections to PostgreSQL of one process, and milliseconds until one is given up, and a statement. */
const postgres = { connections: 4, connectMs: 3000, statementMs: 10_000 };

export type Engine<Tables> = {
  /** Opens what is not open, and makes the tables. What fails is opened anew the next time. */
  use<Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value>;
  /** Sees to it that what was deleted is not left in a file. */
  clean(): Promise<void>;
  close(): Promise<void>;
};

export function engineAt<Tables>(
  { dataDir, databaseUrl }: StorePlace,
  plan: MigrationPlan<Tables>,
): Engine<Tables> {
  let opened: Promise<Kysely<Tables>> | undefined;
  const kind: EngineKind = databaseUrl === undefined ? 'sqlite' : 'postgres';
  const connect = async () =>
    databaseUrl === undefined
      ? new Kysely<Tables>({ dialect: sqliteDialect(join(dataDir, storeFile)) })
      : new Kysely<Tables>({ dialect: await postgresDialect(databaseUrl) });
  const open = async () => {
    const db = await connect();
    try {
      await migrate(db, plan, kind);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return db;
  };
  const close = async () => {
    const closing = opened;
    opened = undefined;
    await (await closing?.catch(() => undefined))?.destroy();
  };
  const attempt = async <Value>(work: (db: Kysely<Tables>) => Promise<Value>) => {
    opened ??= open();
    const mine = opened;
    try {
      return await work(await mine);
    } catch (error) {
      // The pool of PostgreSQL connects anew by itself, once it has been there.
      const isLost = kind === 'sqlite' || (await mine.catch(() => undefined)) === undefined;
      if (isLost && opened === mine) await close();
      throw error;
    }
  };
  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        if (error instanceof FileMoved) return attempt(work);
        throw error;
      }
    },
    async clean() {
      if (kind === 'postgres') return;
      await attempt((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    },
    close,
  };
}

async function postgresDialect(connectionString: string): Promise<PostgresDialect> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString,
    application_name: 'signpost',
    max: postgres.connections,
    connectionTimeoutMillis: postgres.connectMs,
    query_timeout: postgres.statementMs,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // Of an idle connection that ends; the next statement tells whether the server is away.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

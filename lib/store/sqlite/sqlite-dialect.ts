// Kysely over the runtime's own SQLite, for which it has no driver: one connection, used by one caller at a time.
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { SqliteLink } from './sqlite-link.ts';

export function sqliteDialect(path: string): Dialect {
  return {
    createAdapter: () => new OneAtATime(),
    createDriver: () => driverOf(path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Several processes migrate one after the other: each in a transaction that others wait for. */
class OneAtATime extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

function driverOf(path: string): Driver {
  const link = new SqliteLink(path);
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
      const { rows, changes } = await link.run(sql, parameters);
      return { rows: rows as Row[], numAffectedRows: BigInt(changes) };
    },
    // biome-ignore lint/correctness/useYield: the store reads in pages
    async *streamQuery() {
      throw new Error('Rows are read in pages.');
    },
  };
  const run = (sql: string) => async () => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  let last: Promise<void> = Promise.resolve();
  let release = () => {};
  return {
    async init() {},
    async acquireConnection() {
      const before = last;
      let free = () => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      release = free;
      return connection;
    },
    // Who means to write waits for the others at once, not halfway.
    beginTransaction: run('begin immediate'),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    async releaseConnection() {
      release();
    },
    destroy: () => link.close(),
  };
}

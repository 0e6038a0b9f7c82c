// How the tables came to be, one step after the other. A step that has been released is never changed.
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

export type EngineKind = 'sqlite' | 'postgres';

/** How some tables come to be. Each plan keeps its own account of what is done. */
export type MigrationPlan<Tables> = {
  /** The name of that account. */
  account: string;
  /** The steps by name, in the order of their names. */
  steps: (engine: EngineKind) => Record<string, Migration>;
  /** Never there: it tells which tables the steps make. */
  tables?: Tables;
};

/** What is kept of readers. */
export const storeMigrations: MigrationPlan<Tables> = {
  account: 'signpost_migrations',
  steps: (engine) => ({ '0001-first-tables': { up: (db) => makeFirstTables(db, engine) } }),
};

/**
 * Brings the tables to what this version needs. Processes that start together do so one after the other, and what is
 * done already is left alone.
 * @throws the error of the engine; then nothing is changed.
 */
export async function migrate<Made>(
  db: Kysely<Made>,
  { account, steps }: MigrationPlan<Made>,
  engine: EngineKind,
): Promise<void> {
  const provider = { getMigrations: async () => steps(engine) };
  const migrator = new Migrator({
    db,
    provider,
    migrationTableName: account,
    migrationLockTableName: `${account}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

const required = (column: ColumnDefinitionBuilder) => column.notNull();

async function makeFirstTables(db: Kysely<unknown>, engine: EngineKind): Promise<void> {
  const number = engine === 'sqlite' ? sql`integer` : sql`bigserial`;
  const numbered = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('seq', number, (column) =>
        engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
      );
  await numbered('feedback')
    .addColumn('origin', 'text', (column) => column.notNull().unique())
    .addColumn('time', 'text', required)
    .addColumn('bytes', 'integer', required)
    .addColumn('said', 'text', required)
    .execute();
  await numbered('questions')
    .addColumn('day', 'text', required)
    .addColumn('outcome', 'text', required)
    .addColumn('mode', 'text', required)
    .addColumn('guide', 'text', required)
    .addColumn('section', 'text', required)
    .addColumn('bytes', 'integer', required)
    .addColumn('words', 'text', required)
    .execute();
  await db.schema
    .createTable('daily_counts')
    .addColumn('day', 'text', required)
    .addColumn('what', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('mode', 'text', required)
    .addColumn('guide', 'text', required)
    .addColumn('section', 'text', required)
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('daily_counts_key', [
      ...(['day', 'what', 'value', 'mode', 'guide', 'section'] as const),
    ])
    .execute();
  await numbered('runs')
    .addColumn('time', 'text', required)
    .addColumn('run', 'text', required)
    .execute();
  await db.schema.createIndex('feedback_time').on('feedback').column('time').execute();
  await db.schema.createIndex('questions_day').on('questions').column('day').execute();
}

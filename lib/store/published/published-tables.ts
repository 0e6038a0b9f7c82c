// The tables of published guides: versions of an index, the bytes of their files in pieces, and which one is served.
// They are in PostgreSQL alone.
import { type ColumnType, type Generated, sql } from 'kysely';
import type { MigrationPlan } from '../migrations.ts';

export type PublishedFile = {
  name: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
};

/** Vectors that a version has in a table of its own, of an embedding model. */
export type VectorsPublished = {
  modelId: string;
  dimensions: number;
  /** How many statements. */
  count: number;
};

export type PublishedTables = {
  published_versions: {
    number: Generated<number>;
    /** What names the version: SHA-256, in hexadecimal, over the names and the content of its files. */
    hash: string;
    /** ISO, UTC. */
    time: string;
    /** The path of the host below which its links lead. */
    base_path: string;
    /** A list of `PublishedFile`, as JSON. */
    files: string;
    /** `VectorsPublished`, as JSON; null where it has none. */
    vectors: string | null;
  };
  published_pieces: {
    number: number;
    file: string;
    /** Counted from 0. */
    piece: number;
    bytes: Buffer;
  };
  /** Of each version which passages hold each term, for servers that have no room for all of it. */
  published_lists: {
    number: number;
    term: string;
    /** How many passages. */
    passages: number;
    /** As the index keeps it. */
    list: Buffer;
    /** CRC-32 (ISO 3309) of it. */
    checksum: ColumnType<string, number>;
  };
  /** One row, or none. */
  published_current: { one: number; number: number };
};

export const publishedMigrations: MigrationPlan<PublishedTables> = {
  account: 'signpost_published_migrations',
  steps: () => ({
    '0001-versions': {
      async up(db) {
        await db.schema
          .createTable('published_versions')
          .addColumn('number', 'serial', (column) => column.primaryKey())
          .addColumn('hash', 'text', (column) => column.notNull().unique())
          .addColumn('time', 'text', (column) => column.notNull())
          .addColumn('base_path', 'text', (column) => column.notNull())
          .addColumn('files', 'text', (column) => column.notNull())
          .execute();
        await db.schema
          .createTable('published_pieces')
          .addColumn('number', 'integer', (column) =>
            column.notNull().references('published_versions.number').onDelete('cascade'),
          )
          .addColumn('file', 'text', (column) => column.notNull())
          .addColumn('piece', 'integer', (column) => column.notNull())
          .addColumn('bytes', 'bytea', (column) => column.notNull())
          .addPrimaryKeyConstraint('published_pieces_key', ['number', 'file', 'piece'])
          .execute();
        // The pieces are compressed already.
        await sql`alter table published_pieces alter column bytes set storage external`.execute(db);
        await db.schema
          .createTable('published_current')
          .addColumn('one', 'integer', (column) => column.primaryKey().check(sql`one = 1`))
          .addColumn('number', 'integer', (column) =>
            column.notNull().references('published_versions.number'),
          )
          .execute();
      },
    },
    '0002-lists': {
      async up(db) {
        await db.schema
          .createTable('published_lists')
          .addColumn('number', 'integer', (column) =>
            column.notNull().references('published_versions.number').onDelete('cascade'),
          )
          .addColumn('term', sql`text collate "C"`, (column) => column.notNull())
          .addColumn('passages', 'integer', (column) => column.notNull())
          .addColumn('list', 'bytea', (column) => column.notNull())
          .addColumn('checksum', 'bigint', (column) => column.notNull())
          .addPrimaryKeyConstraint('published_lists_key', ['number', 'term'])
          .execute();
        await sql`alter table published_lists alter column list set storage external`.execute(db);
      },
    },
    '0003-vectors': {
      async up(db) {
        await db.schema.alterTable('published_versions').addColumn('vectors', 'text').execute();
      },
    },
  }),
};

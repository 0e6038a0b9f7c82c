// What is published of the guides, in PostgreSQL: versions of an index, each as the bytes of its files. Servers read
// them, the command line writes them; one transaction makes a version, moves what is served and prunes.
import { type Kysely, sql } from 'kysely';
import { basePath } from '../../wire/site-path.ts';
import { engineAt } from '../engine.ts';
import { insertFiles, mendPieces } from './file-pieces.ts';
import { type FileToPublish, openFilesToPublish } from './files-to-publish.ts';
import {
  type PublishedTables,
  publishedMigrations,
  type VectorsPublished,
} from './published-tables.ts';
import {
  hasPgvector,
  hasVectors,
  insertVectors,
  nearnessIn,
  type PublishedNearness,
  type VectorsToPublish,
} from './statement-vectors.ts';
import { insertLists, type ListToPublish, mendLists, readLists } from './term-lists.ts';
import {
  moveTo,
  type PublishedVersion,
  prune,
  readVersions,
  serveFromNowOn,
  tellServers,
} from './versions.ts';

export type { PublishedVersion };

/** What is published of an index beside its files, for servers that have no room for all of it. */
type TablesToPublish = {
  /** Its lists of terms. */
  lists: Iterable<ListToPublish>;
  /** Written where the database has pgvector. */
  vectors?: VectorsToPublish | undefined;
};

/** What has become of guides that were to be published. */
export type Published = {
  version: PublishedVersion;
  /** `same`: they were served already. `moved`: an earlier version holds them. `mended`: its files were damaged. */
  kind: 'new' | 'same' | 'moved' | 'mended';
};

/** Methods reject with the error of PostgreSQL. */
export type Publication = {
  /** Publishes the files of an index by their paths, whose last parts are their names, and its tables. */
  publish(paths: string[], tables: TablesToPublish, now: Date): Promise<Published>;
  /** Newest first. */
  versions(): Promise<PublishedVersion[]>;
  /**
   * Has another version served: the one of this number, else the newest of those before the one that is served.
   * @throws SignpostError `bad-request` where there is none.
   */
  serve(number?: number): Promise<PublishedVersion>;
  /** Has none served. */
  withdraw(): Promise<void>;
  /** A piece of a file; undefined where it is not there. */
  piece(number: number, file: string, piece: number): Promise<Buffer | undefined>;
  /** Lists of some terms of a version, by term; those that are not there are left out. */
  lists(number: number, terms: string[]): Promise<Map<string, Uint8Array>>;
  /** Asks the vectors of a version that has them. */
  nearness(number: number, vectors: VectorsPublished): PublishedNearness;
  close(): Promise<void>;
};

type Db = Kysely<PublishedTables>;

/** Nothing is opened before it is used. */
export function openPublication(databaseUrl: string): Publication {
  const { use, close } = engineAt({ dataDir: '', databaseUrl }, publishedMigrations);
  const change = <Value>(work: (db: Db) => Promise<Value>) =>
    use((db) =>
      db.transaction().execute(async (inside) => {
        // Who publishes meanwhile waits; who reads does not.
        await sql`lock table published_versions in share row exclusive mode`.execute(inside);
        return work(inside);
      }),
    );
  return {
    async publish(paths, { lists, vectors }, now) {
      const files = await openFilesToPublish(paths);
      const kept = vectors && (await use(hasPgvector)) ? vectors : undefined;
      try {
        return await change((db) => publishFiles(db, { ...files, lists, vectors: kept }, now));
      } finally {
        await files.close();
      }
    },
    versions: () => use(readVersions),
    serve: (number) => change((db) => moveTo(db, number)),
    withdraw: () =>
      change(async (db) => {
        await db.deleteFrom('published_current').execute();
        await tellServers(db);
      }),
    piece: (number, file, piece) =>
      use(async (db) => {
        const row = await db
          .selectFrom('published_pieces')
          .select('bytes')
          .where('number', '=', number)
          .where('file', '=', file)
          .where('piece', '=', piece)
          .executeTakeFirst();
        return row?.bytes;
      }),
    lists: (number, terms) => use((db) => readLists(db, number, terms)),
    nearness: (number, vectors) => nearnessIn(use, number, vectors),
    close,
  };
}

type ToPublish = TablesToPublish & { hash: string; files: FileToPublish[] };

async function publishFiles(
  db: Db,
  { hash, files, lists, vectors }: ToPublish,
  now: Date,
): Promise<Published> {
  const known = (await readVersions(db)).find((version) => version.hash === hash);
  if (known) {
    const areFilesMended = await mendPieces(db, known.number, files);
    const areListsMended = await mendLists(db, known.number, lists);
    const areVectorsMended = await mendVectors(db, known, vectors);
    const isMended = areFilesMended || areListsMended || areVectorsMended;
    if (!known.isCurrent || isMended) await serveFromNowOn(db, known.number);
    const kind = isMended ? 'mended' : known.isCurrent ? 'same' : 'moved';
    return { version: { ...known, isCurrent: true }, kind };
  }
  const row = {
    hash,
    time: now.toISOString(),
    base_path: basePath,
    files: JSON.stringify(files.map(({ listed }) => listed)),
  };
  const { number } = await db
    .insertInto('published_versions')
    .values(row)
    .returning('number')
    .executeTakeFirstOrThrow();
  await insertFiles(db, number, files);
  await insertLists(db, number, lists);
  if (vectors) await keepVectors(db, number, vectors);
  await serveFromNowOn(db, number);
  await prune(db);
  const [version] = await readVersions(db);
  if (version?.hash !== hash) throw new Error('The version was not written.');
  return { version, kind: 'new' };
}

async function keepVectors(db: Db, number: number, vectors: VectorsToPublish): Promise<void> {
  await insertVectors(db, number, vectors);
  const { modelId, dimensions, count } = vectors;
  const told: VectorsPublished = { modelId, dimensions, count };
  await db
    .updateTable('published_versions')
    .set({ vectors: JSON.stringify(told) })
    .where('number', '=', number)
    .execute();
}

/** Writes those of a version that was published before pgvector was there, or has lost them. */
async function mendVectors(
  db: Db,
  { number, vectors: known }: PublishedVersion,
  vectors: VectorsToPublish | undefined,
): Promise<boolean> {
  if (!vectors || (known && (await hasVectors(db, number)))) return false;
  await keepVectors(db, number, vectors);
  return true;
}

// What is published of the guides, in PostgreSQL: versions of an index, each as the bytes of its files. Servers read
// them, the command line writes them; one transaction makes a version, moves what is served and prunes.
import { type Kysely, sql } from 'kysely';
import { SignpostError } from '../../errors.ts';
import { basePath } from '../../wire/site-path.ts';
import { engineAt } from '../engine.ts';
import { type FileToPublish, openFilesToPublish } from './files-to-publish.ts';
import {
  type PublishedFile,
  type PublishedTables,
  publishedMigrations,
} from './published-tables.ts';
import { insertLists, type ListToPublish, mendLists, readLists } from './term-lists.ts';

/** Versions that are kept, with the one that is served. */
const versionsKept = 5;

const nameLength = 12;

/** Where servers listen for another version. */
export const publishedChannel = 'signpost_guides';

export type PublishedVersion = {
  number: number;
  /** SHA-256 over its files, in hexadecimal. */
  hash: string;
  /** What names it where people and readers' browsers see it: the first 12 digits of the hash. */
  name: string;
  /** ISO, UTC. */
  time: string;
  basePath: string;
  files: PublishedFile[];
  /** Whether it is the one that is served. */
  isCurrent: boolean;
};

/** What has become of guides that were to be published. */
export type Published = {
  version: PublishedVersion;
  /** `same`: they were served already. `moved`: an earlier version holds them. `mended`: its files were damaged. */
  kind: 'new' | 'same' | 'moved' | 'mended';
};

/** Methods reject with the error of PostgreSQL. */
export type Publication = {
  /** Publishes the files of an index by their paths, whose last parts are their names, and its lists of terms. */
  publish(paths: string[], lists: Iterable<ListToPublish>, now: Date): Promise<Published>;
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
    async publish(paths, lists, now) {
      const files = await openFilesToPublish(paths);
      try {
        return await change((db) => publishFiles(db, { ...files, lists }, now));
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
    close,
  };
}

async function readVersions(db: Db): Promise<PublishedVersion[]> {
  const current = await db.selectFrom('published_current').select('number').executeTakeFirst();
  const rows = await db
    .selectFrom('published_versions')
    .selectAll()
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ base_path, files, ...row }) => ({
    ...row,
    name: row.hash.slice(0, nameLength),
    basePath: base_path,
    files: JSON.parse(files) as PublishedFile[],
    isCurrent: row.number === current?.number,
  }));
}

type ToPublish = { hash: string; files: FileToPublish[]; lists: Iterable<ListToPublish> };

async function publishFiles(
  db: Db,
  { hash, files, lists }: ToPublish,
  now: Date,
): Promise<Published> {
  const known = (await readVersions(db)).find((version) => version.hash === hash);
  if (known) {
    const areFilesMended = await mendPieces(db, known.number, files);
    const areListsMended = await mendLists(db, known.number, lists);
    const isMended = areFilesMended || areListsMended;
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
  for (const file of files) {
    for await (const [piece, bytes] of file.pieces()) {
      await insertPiece(db, { number, file: file.listed.name, piece, bytes });
    }
  }
  await insertLists(db, number, lists);
  await serveFromNowOn(db, number);
  await prune(db);
  const [version] = await readVersions(db);
  if (version?.hash !== hash) throw new Error('The version was not written.');
  return { version, kind: 'new' };
}

async function insertPiece(db: Db, piece: PublishedTables['published_pieces']): Promise<void> {
  await db.insertInto('published_pieces').values(piece).execute();
}

/** Writes pieces anew that are not as they were written; gives whether there were any. */
async function mendPieces(db: Db, number: number, files: FileToPublish[]): Promise<boolean> {
  const { rows } = await sql<{ key: string; digest: string }>`
    select file || '#' || piece as key, encode(sha256(bytes), 'hex') as digest
    from published_pieces where number = ${number}`.execute(db);
  const kept = new Map(rows.map(({ key, digest }) => [key, digest]));
  let isMended = false;
  for (const file of files) {
    const { name } = file.listed;
    for await (const [piece, bytes, digest] of file.pieces()) {
      if (kept.get(`${name}#${piece}`) === digest) continue;
      isMended = true;
      await db
        .deleteFrom('published_pieces')
        .where('number', '=', number)
        .where('file', '=', name)
        .where('piece', '=', piece)
        .execute();
      await insertPiece(db, { number, file: name, piece, bytes });
    }
  }
  return isMended;
}

async function moveTo(db: Db, wanted: number | undefined): Promise<PublishedVersion> {
  const versions = await readVersions(db);
  const now = versions.find(({ isCurrent }) => isCurrent)?.number ?? Number.POSITIVE_INFINITY;
  const version = versions.find(({ number }) =>
    wanted === undefined ? number < now : number === wanted,
  );
  if (!version) {
    const there = versions.map(({ number }) => number).join(', ') || 'none';
    throw new SignpostError(
      'bad-request',
      wanted === undefined
        ? `There is no version before the one that is served. There are: ${there}.`
        : `There is no version ${wanted}. There are: ${there}.`,
    );
  }
  await serveFromNowOn(db, version.number);
  return { ...version, isCurrent: true };
}

async function serveFromNowOn(db: Db, number: number): Promise<void> {
  await db
    .insertInto('published_current')
    .values({ one: 1, number })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ number }))
    .execute();
  await tellServers(db);
}

// They hear of it when the transaction is done.
async function tellServers(db: Db): Promise<void> {
  await sql`select pg_notify(${publishedChannel}, '')`.execute(db);
}

async function prune(db: Db): Promise<void> {
  const versions = await readVersions(db);
  const old = versions.filter(({ isCurrent }) => !isCurrent).slice(versionsKept - 1);
  for (const { number } of old) {
    await db.deleteFrom('published_versions').where('number', '=', number).execute();
  }
}

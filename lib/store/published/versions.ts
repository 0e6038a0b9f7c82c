// Which versions are published, and which of them is served.
import { type Kysely, sql } from 'kysely';
import { SignpostError } from '../../errors.ts';
import type { PublishedFile, PublishedTables, VectorsPublished } from './published-tables.ts';
import { dropVectors } from './statement-vectors.ts';

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
  /** Its vectors, where the database has them to be asked for. */
  vectors: VectorsPublished | undefined;
  /** Whether it is the one that is served. */
  isCurrent: boolean;
};

type Db = Kysely<PublishedTables>;

/** Newest first. */
export async function readVersions(db: Db): Promise<PublishedVersion[]> {
  const current = await db.selectFrom('published_current').select('number').executeTakeFirst();
  const rows = await db
    .selectFrom('published_versions')
    .selectAll()
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ base_path, files, vectors, ...row }) => ({
    ...row,
    name: row.hash.slice(0, nameLength),
    basePath: base_path,
    files: JSON.parse(files) as PublishedFile[],
    vectors: vectors === null ? undefined : (JSON.parse(vectors) as VectorsPublished),
    isCurrent: row.number === current?.number,
  }));
}

/** Has the version of a number served, else the newest of those before the one that is. */
export async function moveTo(db: Db, wanted: number | undefined): Promise<PublishedVersion> {
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

export async function serveFromNowOn(db: Db, number: number): Promise<void> {
  await db
    .insertInto('published_current')
    .values({ one: 1, number })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ number }))
    .execute();
  await tellServers(db);
}

/** They hear of it when the transaction is done. */
export async function tellServers(db: Db): Promise<void> {
  await sql`select pg_notify(${publishedChannel}, '')`.execute(db);
}

export async function prune(db: Db): Promise<void> {
  const versions = await readVersions(db);
  const old = versions.filter(({ isCurrent }) => !isCurrent).slice(versionsKept - 1);
  for (const { number } of old) {
    await dropVectors(db, number);
    await db.deleteFrom('published_versions').where('number', '=', number).execute();
  }
}

// The lists of terms of a version as rows: written many at a time, for most are of a few bytes, and read by their terms.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import type { PublishedTables } from './published-tables.ts';

/** Which passages hold a term: how many, and the bytes that tell which. */
export type ListToPublish = { term: string; passages: number; bytes: Uint8Array };

type Db = Kysely<PublishedTables>;

/** Lists, and bytes of them, that are written by one statement. */
const mostAtOnce = { lists: 2000, bytes: 512 * 1024 };

export async function insertLists(
  db: Db,
  number: number,
  lists: Iterable<ListToPublish>,
): Promise<void> {
  let some: ListToPublish[] = [];
  let size = 0;
  for (const list of lists) {
    some.push(list);
    size += list.bytes.length;
    if (some.length < mostAtOnce.lists && size < mostAtOnce.bytes) continue;
    await insertSome(db, number, some);
    some = [];
    size = 0;
  }
  if (some.length > 0) await insertSome(db, number, some);
}

async function insertSome(db: Db, number: number, lists: ListToPublish[]): Promise<void> {
  const terms = lists.map(({ term }) => term);
  const passages = lists.map((list) => list.passages);
  const bytes = lists.map((list) => Buffer.from(list.bytes));
  const checksums = bytes.map((list) => crc32(list));
  await sql`insert into published_lists (number, term, passages, list, checksum)
    select ${number}::integer, * from unnest(
      ${terms}::text[], ${passages}::integer[], ${bytes}::bytea[], ${checksums}::bigint[]
    )`.execute(db);
}

/** By term; those that are not there are left out. @throws Error for one that is damaged. */
export async function readLists(
  db: Db,
  number: number,
  terms: string[],
): Promise<Map<string, Uint8Array>> {
  const rows = await db
    .selectFrom('published_lists')
    .select(['term', 'list', 'checksum'])
    .where('number', '=', number)
    .where('term', 'in', terms)
    .execute();
  const damaged = rows.find(({ list, checksum }) => crc32(list) !== Number(checksum));
  if (damaged) throw new Error(`The list of "${damaged.term}" is not as it was published.`);
  return new Map(rows.map(({ term, list }) => [term, list]));
}

/** Writes all of them anew where one is not as it should be; gives whether that was so. */
export async function mendLists(
  db: Db,
  number: number,
  lists: Iterable<ListToPublish>,
): Promise<boolean> {
  const wanted = [...lists];
  const { rows } = await sql<{ digest: string | null }>`
    select encode(sha256(string_agg(sha256(list), ''::bytea order by term)), 'hex') as digest
    from published_lists where number = ${number}`.execute(db);
  if ((rows[0]?.digest ?? null) === digestOf(wanted)) return false;
  await db.deleteFrom('published_lists').where('number', '=', number).execute();
  await insertLists(db, number, wanted);
  return true;
}

// In the order in which the database has the terms, that of their bytes. Of none there is no digest.
function digestOf(lists: ListToPublish[]): string | null {
  if (lists.length === 0) return null;
  const keyed = lists.map(({ term, bytes }) => ({ key: Buffer.from(term), bytes }));
  const hash = createHash('sha256');
  for (const { bytes } of keyed.sort((one, other) => Buffer.compare(one.key, other.key))) {
    hash.update(createHash('sha256').update(bytes).digest());
  }
  return hash.digest('hex');
}

// Writes the lists of terms of a version, many at a time: most are of a few bytes.
import { type Kysely, sql } from 'kysely';
import type { PublishedTables } from './published-tables.ts';

/** Which passages hold a term: how many, and the bytes that tell which. */
export type ListToPublish = { term: string; passages: number; bytes: Uint8Array };

/** Lists, and bytes of them, that are written by one statement. */
const mostAtOnce = { lists: 2000, bytes: 512 * 1024 };

export async function insertLists(
  db: Kysely<PublishedTables>,
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

async function insertSome(
  db: Kysely<PublishedTables>,
  number: number,
  lists: ListToPublish[],
): Promise<void> {
  const terms = lists.map(({ term }) => term);
  const passages = lists.map((list) => list.passages);
  const bytes = lists.map((list) => Buffer.from(list.bytes));
  await sql`insert into published_lists (number, term, passages, list)
    select ${number}::integer, * from unnest(${terms}::text[], ${passages}::integer[], ${bytes}::bytea[])`.execute(
    db,
  );
}

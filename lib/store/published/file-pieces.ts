// The files of a version as rows, each piece by itself.
import { type Kysely, sql } from 'kysely';
import type { FileToPublish } from './files-to-publish.ts';
import type { PublishedTables } from './published-tables.ts';

type Db = Kysely<PublishedTables>;

export async function insertFiles(db: Db, number: number, files: FileToPublish[]): Promise<void> {
  for (const file of files) {
    for await (const [piece, bytes] of file.pieces()) {
      await insertPiece(db, { number, file: file.listed.name, piece, bytes });
    }
  }
}

async function insertPiece(db: Db, piece: PublishedTables['published_pieces']): Promise<void> {
  await db.insertInto('published_pieces').values(piece).execute();
}

/** Writes pieces anew that are not as they were written; gives whether there were any. */
export async function mendPieces(db: Db, number: number, files: FileToPublish[]): Promise<boolean> {
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

// What is published, over a real PostgreSQL.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openPublication, type Publication } from '../../../lib/store/published/publication.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../../fixtures/postgres-server.ts';
import { newFolder } from './index-folders.ts';

const now = new Date('2026-03-04T05:06:07.008Z');
const lists = ['pay', 'ünï', 'o\'clock \\ " {}'].map((term, at) => ({
  term,
  passages: at,
  bytes: Uint8Array.of(0, at, 255),
}));

describe.skipIf(!hasPostgres)('guides in PostgreSQL', () => {
  let server: PostgresServer;
  let publication: Publication;

  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server.stop());

  beforeEach(async () => {
    publication = openPublication(server.url);
    await publication.versions();
    await statement('truncate published_versions restart identity cascade');
    return () => publication.close();
  });

  async function statement(text: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      return await client.query(text);
    } finally {
      await client.end();
    }
  }

  const publish = async (...contents: (string | Buffer)[]) =>
    publication.publish(await filesOf(...contents), { lists }, now);

  test('are kept as the bytes of their files, in pieces, and served from then on', async () => {
    const long = Buffer.from(Array.from({ length: 1_200_000 }, (_, at) => at % 251));
    const { version, kind } = await publish(long, 'texts');
    expect(kind).toBe('new');
    expect(version).toMatchObject({ number: 1, time: now.toISOString(), basePath: '' });
    expect(version).toMatchObject({ isCurrent: true, name: version.hash.slice(0, 12) });
    expect(version.files).toEqual([
      { name: 'file-0.bin', bytes: long.length, sha256: sha256(long) },
      { name: 'file-1.bin', bytes: 5, sha256: sha256('texts') },
    ]);
    const pieces = await piecesOf(publication, 1, 'file-0.bin');
    expect(pieces.every(({ length }) => length <= 1_000_000)).toBe(true);
    expect(Buffer.concat(pieces).equals(long)).toBe(true);
  });

  test('have the lists of their terms beside them', async () => {
    await publish('a');
    const found = await publication.lists(1, [...lists.map(({ term }) => term), 'none']);
    const bytes = lists.map((list) => [list.term, [...list.bytes]]);
    expect([...found].map(([term, list]) => [term, [...list]]).sort()).toEqual(bytes.sort());
    expect(await publication.lists(2, ['pay'])).toEqual(new Map());
    await statement("update published_lists set list = 'x' where term = 'pay'");
    await expect(publication.lists(1, ['pay'])).rejects.toThrow(
      'The list of "pay" is not as it was published.',
    );
    expect(await publish('a')).toMatchObject({ kind: 'mended' });
    expect(await publication.lists(1, ['pay'])).toEqual(new Map([['pay', Buffer.of(0, 0, 255)]]));
  });

  test('that are published already change nothing, whatever their time', async () => {
    const { version } = await publish('a');
    const again = await publication.publish(await filesOf('a'), { lists }, new Date());
    expect(again).toEqual({ version, kind: 'same' });
    expect(await publication.versions()).toEqual([version]);
  });

  test('go back to the version before, to any that is named, and forth again', async () => {
    for (const content of ['a', 'b', 'c']) await publish(content);
    expect(await publication.serve()).toMatchObject({ number: 2, isCurrent: true });
    expect(await publication.serve()).toMatchObject({ number: 1 });
    await expect(publication.serve()).rejects.toThrow(
      'There is no version before the one that is served. There are: 3, 2, 1.',
    );
    expect(await publication.serve(3)).toMatchObject({ number: 3 });
    await expect(publication.serve(7)).rejects.toThrow('There is no version 7.');
    const { version, kind } = await publish('b');
    expect([version.number, kind]).toEqual([2, 'moved']);
    expect(await currentOf(publication)).toBe(2);
  });

  test('are no longer served once they are withdrawn, and can be again', async () => {
    await publish('a');
    await publication.withdraw();
    expect(await currentOf(publication)).toBeUndefined();
    await publication.serve();
    expect(await currentOf(publication)).toBe(1);
  });

  test('are kept five times, and never without the one that was served last', async () => {
    for (const content of ['1', '2', '3', '4', '5', '6', '7']) await publish(content);
    const numbers = async () => (await publication.versions()).map(({ number }) => number);
    expect(await numbers()).toEqual([7, 6, 5, 4, 3]);
    const { rows } = await statement('select distinct number from published_pieces');
    expect(rows).toHaveLength(5);
  });

  test('that were damaged in the database are mended when they are published again', async () => {
    await publish('whole', 'texts');
    await statement(
      `update published_pieces set bytes = 'x' where number = 1 and file = 'file-0.bin'`,
    );
    await statement(`delete from published_pieces where number = 1 and file = 'file-1.bin'`);
    expect(await publish('whole', 'texts')).toMatchObject({ kind: 'mended' });
    expect(String(await publication.piece(1, 'file-0.bin', 0))).toBe('whole');
    expect(String(await publication.piece(1, 'file-1.bin', 0))).toBe('texts');
  });

  test('leave nothing behind where one of the files cannot be read', async () => {
    const [file = ''] = await filesOf('a');
    await expect(publication.publish([file, `${file}.gone`], { lists: [] }, now)).rejects.toThrow(
      'ENOENT',
    );
    expect(await publication.versions()).toEqual([]);
  });

  test('that two publish at the same time come one after the other', async () => {
    const other = openPublication(server.url);
    onTestFinished(() => other.close());
    const paths = [await filesOf('a'), await filesOf('b')];
    await Promise.all([
      publication.publish(paths[0] ?? [], { lists: [] }, now),
      other.publish(paths[1] ?? [], { lists: [] }, now),
    ]);
    expect(await publication.versions()).toHaveLength(2);
    expect(await currentOf(publication)).toBe(2);
  });
});

async function filesOf(...contents: (string | Buffer)[]): Promise<string[]> {
  const folder = await newFolder();
  const paths = contents.map((_, at) => join(folder, `file-${at}.bin`));
  for (const [at, path] of paths.entries()) await writeFile(path, contents[at] ?? '');
  return paths;
}

async function piecesOf(publication: Publication, number: number, file: string): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = await publication.piece(number, file, pieces.length);
    if (!piece) return pieces;
    pieces.push(piece);
  }
}

async function currentOf(publication: Publication): Promise<number | undefined> {
  return (await publication.versions()).find(({ isCurrent }) => isCurrent)?.number;
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

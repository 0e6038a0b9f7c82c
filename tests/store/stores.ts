// A store over each engine, for tests that hold for both.
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import type { StorePlace } from '../../lib/store/engine.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/store.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../fixtures/postgres-server.ts';
import { newDataDir } from './data-dir.ts';

/** Milliseconds that a server of PostgreSQL may take to be made. */
const longestStart = 120_000;

type NewPlace = () => Promise<StorePlace>;

/** Runs the same tests over SQLite, and over PostgreSQL where it is installed. */
export function onBothEngines(tests: (newPlace: NewPlace) => void): void {
  describe('in SQLite', () => tests(async () => ({ dataDir: await newDataDir() })));
  describe.skipIf(!hasPostgres)('in PostgreSQL', () => {
    let server: PostgresServer;
    let made = 0;
    beforeAll(async () => {
      server = await startPostgres();
    }, longestStart);
    afterAll(() => server.stop());
    tests(async () => {
      made += 1;
      const name = `place_${made}`;
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      const databaseUrl = server.url.replace(/\/postgres$/, `/${name}`);
      return { dataDir: await newDataDir(), databaseUrl };
    });
  });
}

/** Closed with the test. */
export function storeAt(place: StorePlace): Store {
  const store = openStore(place);
  onTestFinished(() => store.close());
  return store;
}

export async function allOf<Kept>(kept: AsyncIterable<Kept>): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const each of kept) all.push(each);
  return all;
}

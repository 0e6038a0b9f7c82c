// Hears of published guides as soon as they are, by a connection of its own. Where there is none, or a pool between that
// passes no notifications on, nothing is heard: whoever listens looks by itself from time to time too.
import type { Client } from 'pg';
import { publishedChannel } from './versions.ts';

/** Milliseconds until a connection is given up. */
const connectMs = 3000;

export type Listening = {
  /** Connects where there is no connection; never rejects. */
  ensure(): Promise<void>;
  close(): Promise<void>;
};

export function listenForGuides(databaseUrl: string, heard: () => void): Listening {
  let connecting: Promise<Client | undefined> | undefined;
  let isClosed = false;
  const connect = async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'signpost-listens',
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
    });
    const lose = () => {
      connecting = undefined;
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', heard);
    try {
      await client.connect();
      await client.query(`listen ${publishedChannel}`);
      return client;
    } catch {
      // The next look at the tables tells that the database is away.
      await client.end().catch(() => {});
      return undefined;
    }
  };
  return {
    async ensure() {
      if (isClosed) return;
      connecting ??= connect();
      if ((await connecting) === undefined) connecting = undefined;
    },
    async close() {
      isClosed = true;
      await (await connecting)?.end().catch(() => {});
    },
  };
}

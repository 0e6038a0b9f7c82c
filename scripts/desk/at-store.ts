// The store of this server, for a command that is done with it when it ends.
import { readConfig } from '../../lib/config.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/store.ts';

export async function atStore<Value>(
  work: (store: Store, dataDir: string) => Promise<Value>,
): Promise<Value> {
  const { dataDir, databaseUrl } = readConfig();
  const store = openStore({ dataDir, databaseUrl });
  try {
    return await work(store, dataDir);
  } finally {
    await store.close();
  }
}

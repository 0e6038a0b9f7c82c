// The open conversation as the browser keeps it, changed behind the page's back: what would otherwise take
// days, or thirty questions.
import type { Page } from '@playwright/test';

type Turn = {
  id: string;
  parent: string | null;
  question: string;
  progress: { kind: string };
  askedAt: number;
};
type Kept = { turns: Turn[]; leaf: string; changedAt: number };

export type Reshaping = {
  /** Its first turn, repeated so many times, one after the other. */
  turns?: number;
  /** How long ago it was changed. */
  daysBack?: number;
};

/** Waits until the page has made its database: who opens it before makes one that holds nothing. */
export async function databaseIsMade(page: Page): Promise<void> {
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'signpost'),
  );
}

/** Something has to be answered before; waits until that is kept whole. The page is loaded anew. */
export async function reshapeKept(page: Page, reshaping: Reshaping): Promise<void> {
  await databaseIsMade(page);
  await page.evaluate(async ({ turns = 0, daysBack = 0 }) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('signpost'));
    const open = sessionStorage.getItem('signpost:open') ?? '';
    const storeOf = () =>
      database.transaction('conversations', 'readwrite').objectStore('conversations');
    const isWhole = ({ turns }: Kept) =>
      turns.every(({ progress }) => progress.kind === 'complete');
    let store = storeOf();
    let kept = await done<Kept | undefined>(store.get(open));
    while (!kept || !isWhole(kept)) {
      await new Promise((later) => setTimeout(later, 50));
      store = storeOf();
      kept = await done<Kept | undefined>(store.get(open));
    }
    const [first] = kept.turns;
    if (first && turns > 0) {
      kept.turns = Array.from({ length: turns }, (_, index) => ({
        ...first,
        id: `${index}`,
        parent: index === 0 ? null : `${index - 1}`,
        question: `${first.question} (${index + 1})`,
        askedAt: first.askedAt + index,
      }));
      kept.leaf = `${turns - 1}`;
    }
    kept.changedAt -= daysBack * 24 * 60 * 60 * 1000;
    await done(store.put(kept));
    database.close();
  }, reshaping);
  await page.reload();
}

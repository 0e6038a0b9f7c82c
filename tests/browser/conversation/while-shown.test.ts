import { describe, expect, test, vi } from 'vitest';
import { createConversationDatabase } from '../../../browser/conversation/conversation-database.ts';
import { databaseName } from '../../../browser/conversation/database-name.ts';
import { whileShown } from '../../../browser/conversation/while-shown.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';

const away = (page: EventTarget) => page.dispatchEvent(new Event('pagehide'));
const back = (page: EventTarget) => page.dispatchEvent(new Event('pageshow'));

/** Work whose first `failing` runs never end by themselves. */
function work(failing: number) {
  const begun: string[] = [];
  const begin = () => {
    begun.push('begun');
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    if (begun.length > failing) resolve('done');
    const stop = () => {
      reject(new Error('It was stopped.'));
      return true;
    };
    return { result: promise, stop };
  };
  return { begun, begin };
}

describe('work of a page that goes away', () => {
  test('is stopped, and done when the page is back', async () => {
    const page = new EventTarget();
    const { begun, begin } = work(1);
    const result = whileShown(page)(begin);
    away(page);
    await Promise.resolve();
    expect(begun).toHaveLength(1);
    back(page);
    expect(await result).toBe('done');
    expect(begun).toHaveLength(2);
  });

  test('is done anew where the page is back before the work has ended', async () => {
    const page = new EventTarget();
    const { begin } = work(1);
    const result = whileShown(page)(begin);
    away(page);
    back(page);
    expect(await result).toBe('done');
  });

  test('does not begin before the page is back, however often it goes', async () => {
    const page = new EventTarget();
    const { begun, begin } = work(0);
    const run = whileShown(page);
    away(page);
    away(page);
    const result = run(begin);
    await new Promise((resolve) => setTimeout(resolve));
    expect(begun).toEqual([]);
    back(page);
    expect(await result).toBe('done');
  });

  test('is left to end where it ends without the page', async () => {
    const page = new EventTarget();
    const { promise, resolve } = Promise.withResolvers<string>();
    let begun = 0;
    const result = whileShown(page)(() => {
      begun += 1;
      return { result: promise, stop: () => false };
    });
    away(page);
    resolve('done');
    expect(await result).toBe('done');
    expect(begun).toBe(1);
  });

  test('fails as it does on a page that stays', async () => {
    const failing = () => ({ result: Promise.reject(new Error('No room.')), stop: () => true });
    await expect(whileShown(new EventTarget())(failing)).rejects.toThrow('No room.');
  });
});

describe('a page that goes away', () => {
  provideIndexedDb();

  test('leaves no transaction that another page would wait for, and keeps the change when it is back', async () => {
    const page = new EventTarget();
    const database = createConversationDatabase(page);
    await database.change('first', () => ({ id: 'first', changedAt: 1 }));
    let calls = 0;
    const changed = database.change('second', () => {
      calls += 1;
      if (calls === 1) away(page);
      return { id: 'second', changedAt: 2 };
    });
    const other = createConversationDatabase(new EventTarget());
    expect(await other.all()).toEqual([{ id: 'first', changedAt: 1 }]);
    back(page);
    expect(await changed).toEqual({ id: 'second', changedAt: 2 });
    expect(calls).toBe(2);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([databaseName]);
    expect(await other.take(['first', 'second'])).toHaveLength(2);
  });

  test('has what it wrote kept, without being back', async () => {
    const page = new EventTarget();
    const database = createConversationDatabase(page);
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const goAway = function (this: IDBTransaction) {
      commit.mockRestore();
      this.commit();
      away(page);
      resolve();
    };
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(goAway);
    const changed = database.change('named', () => ({ id: 'named', changedAt: 3 }));
    await gone;
    const other = createConversationDatabase(new EventTarget());
    expect(await other.get('named')).toEqual({ id: 'named', changedAt: 3 });
    expect(await changed).toEqual({ id: 'named', changedAt: 3 });
  });
});

// What becomes of conversations where the browser refuses to keep them.
import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { until } from '../../fixtures/until.ts';
import { asked, conversationOf } from './conversation-fixture.ts';
import { idsOf, openTab, openTabsAnew, turnsIn } from './store-fixture.ts';

openTabsAnew();

test('where the browser has no database all goes on in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  expect(keeping()).toBe('blocked');
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  await store.rename(conversation.id, 'Pay');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
  expect((await store.list()).map(({ title }) => title)).toEqual(['Pay']);
  const removed = await store.remove([conversation.id]);
  expect(await store.list()).toEqual([]);
  await store.restore(removed);
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
});

test('a database that is refused, or never opens, counts as blocked', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  const refused = openTab();
  await refused.store.list();
  expect(refused.keeping()).toBe('blocked');

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', { open: () => Object.assign(new EventTarget(), {}) });
  vi.stubGlobal('IDBRequest', EventTarget);
  const silent = openTab();
  const conversation = conversationOf('A? / a');
  const saved = silent.store.save(conversation, 'anew');
  await vi.advanceTimersByTimeAsync(4000);
  await saved;
  expect(silent.keeping()).toBe('blocked');
  expect(await turnsIn(silent.store, conversation)).toEqual(['A?']);
  vi.useRealTimers();
});

test('a full storage loses nothing, and takes what waited once there is room', async () => {
  const { store, keeping } = openTab();
  const [old, conversation] = [conversationOf('A? / a'), conversationOf('B? / b')];
  await store.save(old, 'anew');
  await store.save(conversation, 'anew');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  });
  const longer = asked(conversation, 'C?').conversation;
  await store.save(longer, 'anew');
  await store.rename(conversation.id, 'Pay');
  expect(keeping()).toBe('full');
  expect((await store.read(conversation.id))?.title).toBe('Pay');
  expect(await turnsIn(store, conversation)).toEqual(['B?', 'C?']);
  expect(await turnsIn(openTab().store, conversation)).toEqual(['B?']);

  put.mockRestore();
  await store.remove([old.id]);
  expect(keeping()).toBe('kept');
  const kept = await openTab().store.read(conversation.id);
  expect([kept?.title, kept?.turns.length]).toEqual(['Pay', 2]);
});

test('what a passing failure refused is kept with the next save of any conversation', async () => {
  const { store, keeping } = openTab();
  const [one, other] = [conversationOf('A? / a'), conversationOf('B? / b')];
  await store.save(one, 'anew');
  const put = refuse();
  await store.save(asked(one, 'C?').conversation, 'if kept');
  expect(keeping()).toBe('blocked');
  put.mockRestore();
  await store.save(other, 'anew');
  expect(keeping()).toBe('kept');
  expect(await turnsIn(openTab().store, one)).toEqual(['A?', 'C?']);
});

test('what was refused is kept when another tab makes room, and never what that tab removed', async () => {
  const { store, keeping } = openTab();
  const elsewhere = openTab().store;
  const [one, other] = [conversationOf('A? / a'), conversationOf('B? / b')];
  for (const conversation of [one, other]) await store.save(conversation, 'anew');
  const put = refuse();
  for (const conversation of [one, other]) {
    await store.save(asked(conversation, 'C?').conversation, 'if kept');
  }
  expect(keeping()).toBe('blocked');
  put.mockRestore();
  await elsewhere.remove([other.id]);
  await until(() => expect(keeping()).toBe('kept'));
  expect(await turnsIn(elsewhere, one)).toEqual(['A?', 'C?']);
  expect(idsOf(await store.list())).toEqual([one.id]);
});

function refuse() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Something went wrong.', 'UnknownError');
  });
}

test('a failure when all is written counts too', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...entry: Parameters<typeof put>
  ) {
    const request = put.apply(this, entry);
    this.transaction.abort();
    return request;
  });
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  expect(keeping()).toBe('blocked');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
  expect(await turnsIn(openTab().store, conversation)).toEqual(['A?']);
});

test('a connection that is closed under us is opened again', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const close = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The connection is closing.', 'InvalidStateError');
  });
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  expect(close).toHaveBeenCalled();
  expect(keeping()).toBe('kept');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
});

test('a tab lets go of the database when another one upgrades it', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const later = await openDB('signpost', 2);
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  expect(keeping()).toBe('blocked');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
  later.close();
});
